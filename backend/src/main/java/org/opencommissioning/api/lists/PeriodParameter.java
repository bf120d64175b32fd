package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.util.function.Function;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.Period;

/** The period of a return, as somebody writes it. */
public final class PeriodParameter {
    public static final String SHAPES = "a month 2013-03, a year 2012/13 or a day 2013-03-31";

    private PeriodParameter() {}

    /**
     * @param name of the parameter
     * @throws org.opencommissioning.api.problems.Refusal when it is no period, or may be two
     */
    public static Period parse(String name, @Nullable String text) {
        return parse(name, text, Period::parse);
    }

    /** @param reading how such periods are read: {@code Period::parseMonth} where there are months only */
    public static Period parse(String name, @Nullable String text, Function<String, Period> reading) {
        try {
            return reading.apply(text == null ? "" : text.strip());
        } catch (Period.Ambiguous two) {
            throw ProblemKind.BAD_DATE.refusal(
                    name, text, two.getMessage(), "Write the month with its name, or the year with a stroke.");
        } catch (RuntimeException none) {
            throw ProblemKind.BAD_DATE.refusal(name, text, "'" + text + "' is not a period.", "Write " + SHAPES + ".");
        }
    }

    /** What is wrong with it, for a form; null where nothing is. */
    public static @Nullable String mistake(@Nullable String text, Function<String, Period> reading) {
        try {
            reading.apply(text == null ? "" : text.strip());
            return null;
        } catch (Period.Ambiguous two) {
            return two.getMessage();
        } catch (RuntimeException none) {
            return "Write the period as " + SHAPES + ".";
        }
    }
}
