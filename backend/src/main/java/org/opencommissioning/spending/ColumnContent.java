package org.opencommissioning.spending;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.spending.AmountText.Amount;

/**
 * What stands in a column, counted over the first rows of a file.
 *
 * @param filled  cells that hold something
 * @param dates   cells that read as dates
 * @param amounts cells that read as amounts
 * @param pounds  amounts written as money: with pence, thousands or a currency
 * @param numbers cells of five and more digits and nothing else
 * @param words   cells with letters that are no dates
 * @param types   cells written as ledgers write expense types
 * @param areas   cells written as ledgers write expense areas
 */
record ColumnContent(int filled, int dates, int amounts, int pounds, int numbers, int words, int types, int areas) {
    private static final Pattern MONEY = Pattern.compile(".*(\\.\\d{1,2}\\D*|,\\d{3}.*|£.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}");
    private static final Pattern DAY_NUMBER = Pattern.compile("[345]\\d{4}(\\.0+)?");
    private static final Pattern TYPE = Pattern.compile(
            "(?i)(c&m|me|sys|clinical ?& ?medical|cont(inuing)? care|hcare srv|healthcare srv|nhs (recbles|paybls)|"
                    + "(basic|gross) sal|rent|lease|telecoms|computer|professional|hotel|agency)\\b?[- ].*");
    private static final Pattern AREA =
            Pattern.compile("(?i)(commissioning|prescribing|contracts|reserve|programme|services|balance sheet|running"
                    + " costs|ncas|oats|continuing care|chc |nursing care|primary care|reablement)");

    /** Ledgers repeat themselves: each text of a column is judged once, and counted as often as it stands there. */
    static ColumnContent of(List<SentRow> rows, int column) {
        var times = new HashMap<String, Integer>();
        for (var row : rows) {
            var text = Blank.collapse(row.cell(column));
            if (!text.isEmpty()) {
                times.merge(text, 1, Integer::sum);
            }
        }
        var count = new int[8];
        times.forEach((text, often) -> count(text, often, count));
        return new ColumnContent(count[0], count[1], count[2], count[3], count[4], count[5], count[6], count[7]);
    }

    private static void count(String text, int often, int[] count) {
        boolean date = DateText.read(text).isDate() && !DAY_NUMBER.matcher(text).matches();
        boolean amount = AmountText.read(text) instanceof Amount;
        count[0] += often;
        count[1] += date ? often : 0;
        count[2] += amount ? often : 0;
        count[3] += amount && MONEY.matcher(text).matches() ? often : 0;
        count[4] += NUMBER.matcher(text).matches() ? often : 0;
        count[5] += !date && !amount && text.chars().anyMatch(Character::isLetter) ? often : 0;
        count[6] += TYPE.matcher(text).matches() ? often : 0;
        count[7] += AREA.matcher(text).find() ? often : 0;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean holdsDates() {
        return filled > 0 && dates * 2 >= filled;
    }

    boolean holdsAmounts() {
        return filled > 0 && amounts * 2 >= filled;
    }

    boolean holdsMoney() {
        return holdsAmounts() && pounds * 10 >= filled * 3;
    }

    boolean holdsNames() {
        return filled > 0 && words * 5 >= filled;
    }

    boolean holdsTypes() {
        return types * 10 >= filled * 3 && filled > 0;
    }

    boolean holdsAreas() {
        return areas * 10 >= filled * 3 && types * 20 <= filled && filled > 0;
    }
}
