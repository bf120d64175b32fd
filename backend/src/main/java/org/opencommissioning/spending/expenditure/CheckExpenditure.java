package org.opencommissioning.spending.expenditure;

import static org.opencommissioning.spending.expenditure.ExpenditureColumn.*;

import io.micronaut.core.annotation.Nullable;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.spending.AmountText;
import org.opencommissioning.spending.allocations.Component;
import org.opencommissioning.values.Money;

/** Judges every line of a month's expenditure, then what the lines come to together. */
final class CheckExpenditure {
    private static final Pattern MARKUP = Pattern.compile("<[^ ]|\\p{Cntrl}");
    private static final Pattern TOTALS = Pattern.compile("(grand |sub)?-?totals?( expenditure| spend)?:?");
    private static final int LONGEST_TEXT = 500;

    private final YearMonth month;
    private final List<String> headings;
    private final Map<ExpenditureColumn, Integer> columns;
    private final KnownOfMonth known;
    private final Consumer<Finding> findings;
    private final List<ExpenditureRow> accepted = new ArrayList<>();
    private SentRow row;
    private boolean bad;
    private int refused;
    private @Nullable SentRow totals;

    CheckExpenditure(
            YearMonth month,
            List<String> headings,
            Map<ExpenditureColumn, Integer> columns,
            KnownOfMonth known,
            Consumer<Finding> findings) {
        this.month = month;
        this.headings = headings;
        this.columns = columns;
        this.known = known;
        this.findings = findings;
    }

    /** @return empty when the file is refused; the findings say why */
    List<ExpenditureRow> check(List<SentRow> rows) {
        rows.forEach(this::judge);
        takeOutRepeated();
        if (accepted.isEmpty()) {
            findings.accept(Finding.ofFile(ExpenditureRules.HAS_ROWS, "No line of the file could be accepted."));
            return List.of();
        }
        if (refused > accepted.size()) {
            findings.accept(Finding.ofFile(
                    ExpenditureRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d lines are refused.".formatted(refused, accepted.size() + refused)));
            return List.of();
        }
        accepted.forEach(this::addsUp);
        together();
        return accepted;
    }

    int refused() {
        return refused;
    }

    private void judge(SentRow sent) {
        row = sent;
        bad = false;
        var service = words(SERVICE);
        if (service != null && TOTALS.matcher(service.toLowerCase(Locale.ROOT)).matches()) {
            findings.accept(Finding.ofRow(
                    ExpenditureRules.TOTALS_ARE_LEFT_OUT, row.line(), "'%s' is left out.".formatted(service)));
            totals = row;
            return;
        }
        if (service == null && !bad) {
            about(ExpenditureRules.SERVICE_IS_NAMED, SERVICE, "No service is named.");
        }
        var read = new EnumMap<ExpenditureColumn, Money>(ExpenditureColumn.class);
        for (var column : List.of(OPENING, CHANGES, ALLOCATION, PLANNED, PAID, ACCRUED, FORECAST, OUTTURN)) {
            read.put(column, amount(column));
        }
        for (var needed : List.of(ALLOCATION, PAID, OUTTURN)) {
            if (read.get(needed) == null && text(needed).isEmpty()) {
                about(ExpenditureRules.AMOUNT_IS_THERE, needed, "%s is not said.".formatted(needed.title()));
            }
        }
        var vat = vat();
        var note = words(NOTE);
        if (bad) {
            refused++;
            return;
        }
        accepted.add(new ExpenditureRow(
                row.line(),
                List.of(row.cells()),
                month,
                service,
                read.get(OPENING),
                read.get(CHANGES),
                read.get(ALLOCATION),
                read.get(PLANNED),
                read.get(PAID),
                read.get(ACCRUED),
                read.get(FORECAST),
                read.get(OUTTURN),
                vat,
                note));
    }

    private @Nullable Money amount(ExpenditureColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return switch (AmountText.read(text)) {
            case AmountText.Amount(var money) -> money;
            case AmountText.Unread(var problem) -> {
                about(ExpenditureRules.AMOUNT_IS_READ, column, "'%s' %s.".formatted(text, problem.says()));
                yield null;
            }
        };
    }

    private @Nullable Vat vat() {
        var text = text(VAT);
        var vat = Vat.written(text).orElse(null);
        if (vat == null && !text.isEmpty()) {
            about(ExpenditureRules.VAT_IS_KNOWN, VAT, "'%s' is neither gross nor net.".formatted(text));
        }
        return vat;
    }

    private @Nullable String words(ExpenditureColumn column) {
        var text = text(column);
        if (text.length() > LONGEST_TEXT || MARKUP.matcher(text).find()) {
            about(
                    ExpenditureRules.PLAIN_TEXT,
                    column,
                    "The text has markup or %,d characters.".formatted(text.length()));
        }
        return text.isEmpty() ? null : text;
    }

    private void takeOutRepeated() {
        var repeated = accepted.stream()
                .collect(Collectors.groupingBy(one -> one.service().toLowerCase(Locale.ROOT)))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .toList();
        accepted.stream().filter(repeated::contains).forEach(one -> {
            findings.accept(Finding.ofRow(
                    ExpenditureRules.STANDS_ONCE, one.line(), "%s stands more than once.".formatted(one.service())));
            refused++;
        });
        accepted.removeAll(repeated);
    }

    private void addsUp(ExpenditureRow one) {
        differs(ExpenditureRules.ALLOCATION_ADDS_UP, one, one.allocationDifference(), "The allocation");
        differs(ExpenditureRules.OUTTURN_ADDS_UP, one, one.outturnDifference(), "The outturn");
        var before = known.paidBefore().get(one.service());
        if (before != null && one.paid().compareTo(before) < 0) {
            findings.accept(Finding.ofRow(
                    ExpenditureRules.NEVER_LESS,
                    one.line(),
                    "£%s is paid since 1 April; the month before it was £%s.".formatted(one.paid(), before)));
        }
        if (month.getMonth() == Month.MARCH
                && one.forecast() != null
                && one.forecast().pence() != 0) {
            findings.accept(Finding.ofRow(
                    ExpenditureRules.NOTHING_LEFT_IN_MARCH,
                    one.line(),
                    "£%s is forecast for after March.".formatted(one.forecast())));
        }
        if (isRunningCosts(one.service())
                && known.runningCostsCap() != null
                && one.outturn().compareTo(known.runningCostsCap()) > 0) {
            findings.accept(Finding.ofRow(
                    ExpenditureRules.WITHIN_THE_CAP,
                    one.line(),
                    "£%s is forecast for running costs; the cap for its people is £%s."
                            .formatted(one.outturn(), known.runningCostsCap())));
        }
    }

    static boolean isRunningCosts(String service) {
        return Component.read(service).filter(Component.RUNNING_COSTS::equals).isPresent();
    }

    private void differs(Rule rule, ExpenditureRow one, @Nullable Money difference, String what) {
        if (difference != null && difference.pence() != 0) {
            findings.accept(
                    Finding.ofRow(rule, one.line(), "%s is £%s more than its parts.".formatted(what, difference)));
        }
    }

    private void together() {
        var allocated = sum(ExpenditureRow::allocation);
        if (known.given() != null && !allocated.equals(known.given())) {
            findings.accept(Finding.ofFile(
                    ExpenditureRules.IS_WHAT_IS_GIVEN,
                    "The services come to £%s, the Board gave £%s: £%s apart."
                            .formatted(allocated, known.given(), ExpenditureRow.less(allocated, known.given()))));
        }
        if (totals != null) {
            row = totals;
            compared(ALLOCATION, allocated);
            compared(PAID, sum(ExpenditureRow::paid));
            compared(OUTTURN, sum(ExpenditureRow::outturn));
        }
        if (accepted.stream().allMatch(one -> one.vat() == null)) {
            findings.accept(Finding.ofFile(ExpenditureRules.VAT_IS_SAID, "No line says whether its amounts hold VAT."));
        }
    }

    private void compared(ExpenditureColumn column, Money sum) {
        if (AmountText.read(text(column)) instanceof AmountText.Amount(var total) && !total.equals(sum)) {
            findings.accept(Finding.ofCell(
                    ExpenditureRules.TOTALS_AGREE,
                    row.line(),
                    nameOf(column),
                    text(column),
                    "The lines come to £%s.".formatted(sum)));
        }
    }

    private Money sum(Function<ExpenditureRow, Money> amount) {
        return accepted.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private String text(ExpenditureColumn column) {
        var index = columns.get(column);
        return index == null ? "" : Blank.collapse(row.cell(index));
    }

    private String nameOf(ExpenditureColumn column) {
        var index = columns.get(column);
        return index == null ? column.title() : Table.nameOf(headings, index);
    }

    private void about(Rule rule, ExpenditureColumn column, String message) {
        bad |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(Finding.ofCell(rule, row.line(), nameOf(column), text(column), message));
    }
}
