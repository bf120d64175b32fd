package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.values.FinancialYear;

/**
 * How a publisher's finance office makes its file. Kept for years, until somebody else does it.
 *
 * @param title    a line above the headings
 * @param total    a totals row at the end
 * @param capitals supplier names in capitals
 */
record Habits(
        List<Column> columns,
        Map<Column, String> headings,
        Charset charset,
        boolean byteOrderMark,
        String lineEnd,
        DateStyle dates,
        AmountStyle amounts,
        boolean title,
        boolean total,
        boolean capitals,
        Comparator<PaymentLine> order) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<List<Column>> LAYOUTS = List.of(
            List.of(Column.values()),
            List.of(Column.values()),
            columns("FAMILY ENTITY DATE AREA TYPE SUPPLIER TRANSACTION AMOUNT"),
            columns("ENTITY DATE TYPE AREA SUPPLIER TRANSACTION AMOUNT"),
            columns("FAMILY DATE TYPE AREA SUPPLIER TRANSACTION AMOUNT"),
            columns("ENTITY DATE SUPPLIER AREA TYPE TRANSACTION AMOUNT"));
    private static final List<DateStyle> DATES = List.of(
            DateStyle.BRITISH,
            DateStyle.BRITISH,
            DateStyle.BRITISH,
            DateStyle.BRITISH,
            DateStyle.AMERICAN,
            DateStyle.SHORT_MONTH,
            DateStyle.SHORT_MONTH,
            DateStyle.ISO,
            DateStyle.DOTS,
            DateStyle.LONG_MONTH);

    static Habits of(long seed, int publisher, FinancialYear year) {
        int since = year.startYear();
        while (since > 2009 && !Dice.of(seed, "new hands", publisher, since).chance(.25)) {
            since--;
        }
        return draw(Dice.of(seed, "habits", publisher, since));
    }

    /** A tidy office: the usual columns, British dates, plain amounts. */
    static Habits plain() {
        var headings = new EnumMap<Column, String>(Column.class);
        Words.HEADINGS.forEach((column, names) -> headings.put(column, names.getFirst()));
        return new Habits(
                LAYOUTS.getFirst(),
                headings,
                UTF_8,
                false,
                "\n",
                DateStyle.BRITISH,
                AmountStyle.PLAIN,
                false,
                false,
                false,
                Comparator.comparing(PaymentLine::transaction));
    }

    private static Habits draw(Dice dice) {
        boolean windows = dice.chance(.3);
        return new Habits(
                dice.pick(LAYOUTS),
                headings(dice),
                windows ? WINDOWS : UTF_8,
                !windows && dice.chance(.25),
                dice.chance(.7) ? "\r\n" : "\n",
                dice.pick(DATES),
                dice.pick(List.of(AmountStyle.values())),
                dice.chance(.08),
                dice.chance(.12),
                dice.chance(.5),
                order(dice));
    }

    private static Map<Column, String> headings(Dice dice) {
        var headings = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            headings.put(column, dice.pickEarly(Words.HEADINGS.get(column)));
        }
        return headings;
    }

    private static Comparator<PaymentLine> order(Dice dice) {
        return switch (dice.below(3)) {
            case 0 -> Comparator.comparing(PaymentLine::supplier).thenComparing(PaymentLine::transaction);
            case 1 -> Comparator.comparing(PaymentLine::transaction);
            default -> Comparator.comparing(PaymentLine::pence).reversed();
        };
    }

    private static List<Column> columns(String names) {
        return List.of(names.split(" ")).stream().map(Column::valueOf).toList();
    }
}
