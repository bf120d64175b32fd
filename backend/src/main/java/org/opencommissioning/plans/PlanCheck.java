package org.opencommissioning.plans;

import static org.opencommissioning.plans.PlanColumn.*;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.JudgedRow;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.Money;

/** Judges one item of a plan by itself. */
final class PlanCheck {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_REFERENCE = 40;

    private final PlacedColumns<PlanColumn> columns;
    private final @Nullable Set<String> documents;
    private final Consumer<Finding> findings;
    private JudgedRow<PlanColumn> row;

    /** @param documents hashes of those that were sent; null where it is nobody's business */
    PlanCheck(PlacedColumns<PlanColumn> columns, @Nullable Set<String> documents, Consumer<Finding> findings) {
        this.columns = columns;
        this.documents = documents;
        this.findings = findings;
    }

    /** @return empty when the row is refused; the findings say why */
    Optional<PlanRow> judge(SentRow sent) {
        row = new JudgedRow<>(sent.line(), columns.cells(sent), columns::nameOf, findings);
        var read = read(columns.publishedCells(sent));
        if (row.isRefused()) {
            return Optional.empty();
        }
        if (read.part() == PlanPart.OBJECTIVE) {
            measured(read);
        }
        return Optional.of(read);
    }

    private PlanRow read(List<String> cells) {
        row.mustBeShorter(LONGEST, PlanRules.IS_SHORT_ENOUGH);
        var part = PlanPart.written(row.text(PART)).orElse(null);
        if (part == null) {
            row.about(
                    PlanRules.PART_IS_KNOWN,
                    PART,
                    "'%s' is none of them.".formatted(Finding.shortened(row.text(PART))));
        }
        var reference = row.text(REFERENCE);
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            row.about(PlanRules.HAS_REFERENCE, "'%s' is no reference.".formatted(Finding.shortened(reference)));
        }
        var starts = row.day(STARTS, PlanRules.DATES_ARE_DAYS);
        var due = row.day(DUE, PlanRules.DATES_ARE_DAYS);
        if (starts != null && due != null && due.isBefore(starts)) {
            row.about(PlanRules.DUE_AFTER_START, "It starts on %s and is due on %s.".formatted(starts, due));
        }
        row.needed(TITLE, PlanRules.HAS_TITLE);
        var title = words(TITLE);
        var baseline = row.number(BASELINE, PlanRules.NUMBERS_ARE_NUMBERS);
        var target = row.number(TARGET, PlanRules.NUMBERS_ARE_NUMBERS);
        better(baseline, target);
        return new PlanRow(
                row.line(),
                cells,
                part,
                reference,
                row.orNull(UNDER),
                title == null ? "" : title,
                words(DETAIL),
                words(SOURCE),
                domain(),
                baseline,
                target,
                words(UNIT),
                starts,
                due,
                words(OWNER),
                words(EVIDENCE),
                planned(),
                row.number(ACTIVITY, PlanRules.NUMBERS_ARE_NUMBERS),
                row.code(PARTNER, PlanRules.PARTNER_IS_A_CODE),
                document(part));
    }

    private @Nullable String words(PlanColumn column) {
        return row.words(column, PlanRules.NO_MARKUP, PlanRules.NO_FORMULAS);
    }

    private void better(@Nullable BigDecimal baseline, @Nullable BigDecimal target) {
        var way = row.text(BETTER).toLowerCase(Locale.ROOT);
        if (baseline == null || target == null || way.isEmpty()) {
            return;
        }
        int step = target.compareTo(baseline);
        if (way.startsWith("high") ? step < 0 : way.startsWith("low") && step > 0) {
            row.about(
                    PlanRules.TARGET_IS_BETTER,
                    TARGET,
                    "The baseline is %s, the target %s, and %s is better."
                            .formatted(baseline.toPlainString(), target.toPlainString(), way));
        }
    }

    private @Nullable Integer domain() {
        var text = row.text(DOMAIN);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[1-5]")) {
            return Integer.valueOf(text);
        }
        row.about(PlanRules.DOMAIN_IS_ONE_OF_FIVE, DOMAIN, "'%s' is no domain.".formatted(Finding.shortened(text)));
        return null;
    }

    private @Nullable String document(@Nullable PlanPart part) {
        var hash = row.text(DOCUMENT).toLowerCase(Locale.ROOT);
        if (hash.isEmpty() && part != PlanPart.DOCUMENT) {
            return null;
        }
        if (!hash.matches("[0-9a-f]{64}") || part != PlanPart.DOCUMENT) {
            row.about(
                    PlanRules.DOCUMENT_HAS_A_HASH,
                    DOCUMENT,
                    "'%s' is no hash of a document.".formatted(Finding.shortened(hash)));
            return null;
        }
        if (documents != null && !documents.contains(hash)) {
            row.about(PlanRules.DOCUMENT_WAS_SENT, DOCUMENT, "No document with this hash was sent.");
        }
        return hash;
    }

    private @Nullable Money planned() {
        var planned = row.pounds(PLANNED, PlanRules.MONEY_IS_POUNDS);
        if (planned != null && planned.pence() < 0) {
            row.about(PlanRules.MONEY_IS_POUNDS, PLANNED, "The amount is negative.");
        }
        return planned;
    }

    private void measured(PlanRow read) {
        if (read.baseline() == null || read.target() == null || read.dueOn() == null || read.owner() == null) {
            row.about(PlanRules.OBJECTIVE_IS_MEASURED, "Baseline, target, due day or owner is missing.");
        }
    }
}
