package org.opencommissioning.demo;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opencommissioning.values.FinancialYear;

/**
 * That a consortium sends a month's file on a day.
 *
 * @param slip       the mistake in this file, or, in a correction, the mistake it takes back; null where none was made
 * @param correction whether this file takes a mistake back
 */
record Sending(
        Consortium consortium,
        YearMonth month,
        LocalDate receivedOn,
        @Nullable Slip slip,
        boolean correction) {

    /** None (the month is missing), one, or a file and its correction. */
    static List<Sending> of(long seed, Consortium consortium, YearMonth month, boolean lastMonth) {
        var dice = Dice.of(seed, "sending", consortium.index(), month.getYear(), month.getMonthValue());
        if (dice.chance(lastMonth ? .06 : .004)) {
            return List.of();
        }
        int days = dice.chance(.04) ? dice.between(56, 110) : dice.between(20, 50);
        var sent = workingDay(month.atEndOfMonth().plusDays(days));
        if (!dice.chance(.015)) {
            return List.of(new Sending(consortium, month, sent, null, false));
        }
        var slip = dice.pick(List.of(Slip.values()));
        var again = workingDay(sent.plusDays(dice.between(9, 60)));
        return List.of(
                new Sending(consortium, month, sent, slip, false), new Sending(consortium, month, again, slip, true));
    }

    @Nullable
    String reason() {
        return correction ? slip.reason() : null;
    }

    String fileName() {
        return "%s-expenditure-%s%s.csv"
                .formatted(consortium.code().toLowerCase(Locale.ROOT), month, correction ? "-v2" : "");
    }

    byte[] write(Country country) {
        long seed = country.seed();
        var lines = country.paid(consortium, month, 0);
        var dice = Dice.of(seed, "slips", consortium.index(), month.getYear(), month.getMonthValue());
        if (slip != null && !correction) {
            lines = slip.spoil(lines, dice);
        }
        var habits = Habits.of(seed, consortium.index(), FinancialYear.of(month.atDay(1)));
        return PaymentFile.write(correction ? lines : narrowed(lines, dice), habits, consortium.name(), month);
    }

    /** In a handful of files one amount did not fit its spreadsheet column. */
    private static List<PaymentLine> narrowed(List<PaymentLine> lines, Dice dice) {
        if (!dice.chance(.02)) {
            return lines;
        }
        var narrowed = new ArrayList<>(lines);
        narrowed.set(lines.size() / 2, lines.get(lines.size() / 2).withPence(PaymentLine.UNREADABLE));
        return narrowed;
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.plusDays(
                switch (day.getDayOfWeek()) {
                    case SATURDAY -> 2;
                    case SUNDAY -> 1;
                    case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> 0;
                });
    }
}
