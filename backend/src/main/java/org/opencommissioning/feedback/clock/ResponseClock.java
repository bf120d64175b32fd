package org.opencommissioning.feedback.clock;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The days from receipt of a question to the day on which its answer is due.
 *
 * @param days each day of the calendar, counted or not and why, up to the day when the answer is due
 */
public record ResponseClock(Regime regime, List<ClockDay> days) {
    private static final int LONGEST_DAYS = 3 * 366;

    public ResponseClock {
        days = List.copyOf(days);
    }

    public static ResponseClock of(LocalDate receivedOn, Regime regime) {
        return of(receivedOn, regime, List.of(), List.of());
    }

    /** @throws IllegalArgumentException when it would stand still for years */
    public static ResponseClock of(
            LocalDate receivedOn, Regime regime, List<Pause> pauses, List<Extension> extensions) {
        int wanted = regime.workingDays()
                + extensions.stream().mapToInt(Extension::workingDays).sum();
        var days = new ArrayList<ClockDay>();
        int counted = 0;
        for (var day = receivedOn; counted < wanted; day = day.plusDays(1)) {
            if (days.size() == LONGEST_DAYS) {
                throw new IllegalArgumentException("This clock stands still for years");
            }
            var why = !regime.firstDayCounts() && day.equals(receivedOn) ? "Day of receipt" : whyNot(day, pauses);
            days.add(new ClockDay(day, why == null ? ++counted : null, why));
        }
        return new ResponseClock(regime, days);
    }

    public LocalDate dueOn() {
        return days.getLast().date();
    }

    private static String whyNot(LocalDate day, List<Pause> pauses) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                BankHolidays.on(day)
                        .or(() -> pauses.stream()
                                .filter(pause -> pause.covers(day))
                                .map(Pause::reason)
                                .findFirst())
                        .orElse(null);
        };
    }
}
