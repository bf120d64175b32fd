package org.opencommissioning.spending;

import static org.opencommissioning.spending.PaymentColumn.AMOUNT;
import static org.opencommissioning.spending.PaymentColumn.DATE;
import static org.opencommissioning.spending.PaymentColumn.REFERENCE;
import static org.opencommissioning.spending.PaymentColumn.SUPPLIER;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opencommissioning.returns.reading.SentRow;

/** Doubts what the headings say: refuses the file where content or unit tell otherwise. */
final class DoubtColumns {
    private static final Pattern OTHER_UNIT = Pattern.compile(
            "(?i)(?<![\\d,])(£|gbp)? ?['`’]?000('?s)?\\b|thousands?|millions?|(£|gbp)"
                + " ?['`’]?[km]\\b|\\b[km]£|\\bpence\\b|[€$]|\\b(eur|euros?|usd|dollars?)\\b|amount ?\\(?[km]\\)?$");
    private static final Pattern UNIT_ABOVE = Pattern.compile(
            "(?i)(£|gbp) ?['`’]?000('?s)?\\b(?!,)|\\bin (thousands|millions|pence|euros?)\\b|(£|gbp) ?m(illions?)?\\b");
    private static final int SHORTEST_REFERENCE = 7;
    private static final int ENOUGH_ROWS = 5;

    private final FoundColumns columns;
    private final List<SentRow> rows;

    DoubtColumns(FoundColumns columns) {
        this.columns = columns;
        this.rows = columns.rows();
    }

    void doubt() {
        doubtUnit();
        if (rows.isEmpty()) {
            return;
        }
        expect(DATE, ColumnContent::holdsDates, "dates");
        expect(AMOUNT, ColumnContent::holdsAmounts, "amounts");
        expect(SUPPLIER, ColumnContent::holdsNames, "names");
        if (!columns.isRefused() && looksLikeReferences()) {
            int amount = columns.indexOf(AMOUNT);
            refuseFirst(amount, "holds what look like transaction numbers");
        }
        if (!columns.isRefused()) {
            warnOfOtherMoney();
        }
    }

    private void doubtUnit() {
        var heading = columns.nameOf(columns.indexOf(AMOUNT));
        if (OTHER_UNIT.matcher(heading).find()) {
            columns.refuse(
                    PaymentRules.AMOUNTS_ARE_POUNDS,
                    "The heading '" + heading + "' says that amounts are not in whole pounds sterling.");
        }
        for (var row : columns.rowsAbove()) {
            for (int i = 0; i < row.cells().length; i++) {
                var unit = UNIT_ABOVE.matcher(row.cell(i));
                if (unit.find()) {
                    columns.refuse(
                            PaymentRules.AMOUNTS_ARE_POUNDS,
                            row,
                            i,
                            "Line " + row.line() + ", above the headings, says '" + unit.group() + "'.");
                }
            }
        }
    }

    private void expect(PaymentColumn column, Predicate<ColumnContent> holds, String what) {
        int index = columns.indexOf(column);
        if (!holds.test(columns.content(index)) && !(column == DATE && holdsDayNumbers(index))) {
            refuseFirst(index, "does not hold " + what);
        }
    }

    private boolean holdsDayNumbers(int index) {
        long days = rows.stream()
                .filter(row -> DateText.read(row.cell(index)).isDate())
                .count();
        return days > 0 && days * 2 >= columns.content(index).filled();
    }

    private void refuseFirst(int index, String says) {
        var first = rows.stream()
                .filter(row -> !row.cell(index).isBlank())
                .findFirst()
                .orElse(rows.getFirst());
        var value = first.cell(index);
        var reason =
                index == columns.indexOf(AMOUNT) && AmountText.read(value) instanceof AmountText.Unread(var problem)
                        ? ", which " + problem.says()
                        : "";
        columns.refuse(
                PaymentRules.HEADINGS_TELL_THE_TRUTH,
                first,
                index,
                "The column '" + columns.nameOf(index) + "' " + says + ": on line " + first.line() + " it holds '"
                        + value + "'" + reason + ".");
    }

    /** Whole numbers throughout, and the money under the transaction number, or the same figure in both, or all of one length. */
    private boolean looksLikeReferences() {
        int amount = columns.indexOf(AMOUNT);
        if (columns.content(amount).numbers() * 10 < rows.size() * 9) {
            return false;
        }
        boolean oneLength = rows.size() >= ENOUGH_ROWS
                && columns.content(amount).numbers() == rows.size()
                && rows.stream()
                                .map(row -> row.cell(amount).strip().length())
                                .distinct()
                                .count()
                        == 1
                && rows.getFirst().cell(amount).strip().length() >= SHORTEST_REFERENCE;
        return oneLength || (columns.has(REFERENCE) && isTheReference(amount, columns.indexOf(REFERENCE)));
    }

    private boolean isTheReference(int amount, int reference) {
        long same = rows.stream()
                .filter(row -> row.cell(amount).equals(row.cell(reference)))
                .count();
        return same * 2 >= rows.size() || columns.content(reference).pounds() * 2 >= rows.size();
    }

    private void warnOfOtherMoney() {
        IntStream.range(0, columns.width())
                .filter(index ->
                        !columns.isTaken(index) && columns.content(index).holdsMoney())
                .filter(index -> columns.content(index).filled() * 2 >= rows.size())
                .filter(index -> !sameAsAmount(index))
                .forEach(index ->
                        columns.warn("'" + columns.nameOf(index) + "' holds money too; the amount was read from '"
                                + columns.nameOf(columns.indexOf(AMOUNT)) + "'."));
    }

    private boolean sameAsAmount(int index) {
        return rows.stream().allMatch(row -> row.cell(index).equals(row.cell(columns.indexOf(AMOUNT))));
    }
}
