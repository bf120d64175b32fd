package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.Period;

/** An end of a range of days: a day {@code 2013-03-31} or a whole month {@code 2013-03}. */
public final class DateParameter {
    private DateParameter() {}

    /**
     * @param name of the parameter
     * @return null where nothing was given
     * @throws org.opencommissioning.api.problems.Refusal when it is neither a day nor a month
     */
    public static @Nullable Period parse(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() == 7 ? Period.ofMonth(YearMonth.parse(text)) : Period.ofDay(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw ProblemKind.BAD_DATE.refusal(
                    name, text, "'" + text + "' is neither a day nor a month.", "Write 2013-03-31 or 2013-03.");
        }
    }
}
