package org.opencommissioning.feedback.clock;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** England's bank holidays with Good Friday, Christmas Day and days that were given once, such as that of the Jubilee in 2012. */
final class BankHolidays {
    private static final HolidayManager ENGLAND =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private static final Map<Integer, Map<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

    private BankHolidays() {}

    static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(
                YEARS.computeIfAbsent(day.getYear(), BankHolidays::year).get(day));
    }

    private static Map<LocalDate, String> year(int year) {
        return ENGLAND.getHolidays(Year.of(year), "eng").stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .collect(Collectors.toMap(
                        Holiday::getDate, holiday -> holiday.getDescription(Locale.UK), (one, other) -> one));
    }
}
