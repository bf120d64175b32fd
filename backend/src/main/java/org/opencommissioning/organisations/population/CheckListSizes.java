package org.opencommissioning.organisations.population;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Checked.Counts;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Guidance;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.Money;

/** The second reading of a list size file judges every row; each reading after it hands over the accepted ones. */
final class CheckListSizes {
    private static final int NAMED = 5;

    private final SurveyedListSizes file;
    private final LastCount last;
    private final Guidance guidance;
    private final Consumer<Finding> findings;
    private final ListSizeCheck check;
    private final Set<String> seen = new HashSet<>();
    private final List<SentRow> totals = new ArrayList<>();
    private long accepted;
    private long refused;
    private long held;
    private long parts;
    private long people;
    private long elsewhere;

    CheckListSizes(SurveyedListSizes file, LastCount last, Guidance guidance, Consumer<Finding> findings) {
        this.guidance = guidance;
        this.file = file;
        this.last = last;
        this.findings = findings;
        this.check = new ListSizeCheck(file, last, guidance, findings);
    }

    Checked<ListSizeRow> check() throws IOException {
        file.layout().table().forEach(this::count);
        reportLeftOut();
        reportAgainstRegister();
        return isRefused()
                ? new Checked.Refused<>()
                : new Checked.Accepted<>(
                        new Counts(
                                accepted + refused + held, accepted, refused, held, Money.ZERO, Money.ZERO, Money.ZERO),
                        file.layout().table().headings(),
                        this::handOver);
    }

    private void count(SentRow row) {
        seen.add(file.layout().text(row, ListSizeColumn.PRACTICE));
        switch (check.judge(row)) {
            case Judged.LeftOut() -> leaveOut(row);
            case Judged.Refused() -> refused++;
            case Judged.Held() -> held++;
            case Judged.Accepted(var read) -> accept(read);
        }
    }

    private void leaveOut(SentRow row) {
        if (RowKind.of(row, file.layout()) == RowKind.TOTAL) {
            totals.add(row);
        } else {
            parts++;
        }
    }

    private void accept(ListSizeRow read) {
        accepted++;
        if (!read.registered()) {
            return;
        }
        people += read.people();
        var belonged = last.memberships().get(read.code().text());
        if (read.commissioner() != null
                && belonged != null
                && !belonged.equals(read.commissioner().text())) {
            elsewhere++;
        }
    }

    private void reportLeftOut() {
        if (parts > 0) {
            findings.accept(Finding.ofFile(
                    ListSizeRules.SUMS_ARE_LEFT_OUT,
                    "%,d rows of one sex or age, or of other bodies than practices, were left out.".formatted(parts)));
        }
        for (var total : totals) {
            var text = file.layout().text(total, ListSizeColumn.PATIENTS);
            boolean agrees = HeadCount.of(text) instanceof HeadCount.People(var number)
                    && number.compareTo(BigDecimal.valueOf(people)) == 0;
            findings.accept(Finding.ofRow(
                    agrees ? ListSizeRules.SUMS_ARE_LEFT_OUT : ListSizeRules.TOTAL_IS_THE_SUM,
                    total.line(),
                    "The totals row says %s; the accepted practices have %,d patients. It was left out."
                            .formatted(text.isEmpty() ? "nothing" : text, people)));
        }
    }

    private void reportAgainstRegister() {
        if (elsewhere > 0) {
            findings.accept(Finding.ofFile(
                    ListSizeRules.COMMISSIONER_AGREES,
                    "%,d of %,d practices stand under another consortium than the register's on %s."
                            .formatted(elsewhere, accepted, file.countedOn())));
        }
        var missing = last.people().keySet().stream()
                .filter(code -> !seen.contains(code) && last.isOpen(code))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            findings.accept(Finding.ofFile(
                    ListSizeRules.NOBODY_IS_MISSING,
                    "%,d practices of the last count are not in the file: %s%s."
                            .formatted(
                                    missing.size(),
                                    missing.stream().limit(NAMED).collect(Collectors.joining(", ")),
                                    missing.size() > NAMED ? " and others" : "")));
        }
    }

    private boolean isRefused() {
        if (accepted + held == 0) {
            findings.accept(Finding.ofFile(ListSizeRules.HAS_PRACTICES, "No row of the file could be accepted."));
            return true;
        }
        if (refused * 2 > accepted + refused + held) {
            findings.accept(Finding.ofFile(
                    ListSizeRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d rows are refused, so the file is refused whole."
                            .formatted(refused, accepted + refused + held)));
            return true;
        }
        return false;
    }

    private void handOver(Checked.RowTaker<ListSizeRow> taker) throws IOException {
        var again = new ListSizeCheck(file, last, guidance, finding -> {});
        file.layout().table().forEach(row -> {
            if (again.judge(row) instanceof Judged.Accepted(var read)) {
                taker.take(read);
            }
        });
    }
}
