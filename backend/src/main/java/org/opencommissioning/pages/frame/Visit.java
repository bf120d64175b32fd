package org.opencommissioning.pages.frame;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/**
 * A reader's question: a page's address, for its HTML or, under {@code /_page}, for its state alone.
 *
 * @param path  of the page, as asked
 * @param query as asked without {@code asAt} and its question mark; empty where there was none
 * @param asAt  as asked; null for the newest state
 */
public record Visit(
        HttpRequest<?> request,
        String path,
        String query,
        @Nullable String asAt,
        boolean stateOnly) {
    private static final String STATE = "/_page";
    private static final String AS_AT = "asAt=";

    public static Visit of(HttpRequest<?> request) {
        var asked = request.getUri().getRawPath();
        boolean stateOnly = asked.equals(STATE) || asked.startsWith(STATE + "/");
        var path = stateOnly ? asked.substring(STATE.length()) : asked;
        var query = Optional.ofNullable(request.getUri().getRawQuery()).orElse("");
        return new Visit(
                request,
                path.isEmpty() ? "/" : path,
                Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.startsWith(AS_AT))
                        .collect(Collectors.joining("&")),
                parameter(request, "asAt").orElse(null),
                stateOnly);
    }

    /** The code that is the last step of a path; capitals do not matter. @throws Refusal when nothing can have it */
    public static OrganisationCode code(String step) {
        try {
            return OrganisationCode.parse(step);
        } catch (IllegalArgumentException e) {
            throw nothing("'" + step + "'");
        }
    }

    /** The number that is the last step of a path. @throws Refusal when nothing can have it */
    public static long number(String step, long largest) {
        try {
            long number = Long.parseUnsignedLong(step);
            if (number > 0 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // No number: nothing has it.
        }
        throw nothing("'" + step + "'");
    }

    /** @param what there is nothing of: "supplier 17" */
    public static Refusal nothing(String what) {
        return ProblemKind.NOT_FOUND.refusal("Nothing is published about " + what + ".");
    }

    /** A parameter's value without the space round it; empty where it was left out or left blank. */
    public Optional<String> parameter(String name) {
        return parameter(request, name);
    }

    /** Every value of a parameter, as given. */
    public List<String> all(String name) {
        return request.getParameters().getAll(name);
    }

    private static Optional<String> parameter(HttpRequest<?> request, String name) {
        return request.getParameters().getFirst(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws Refusal when it is neither an edition nor a date */
    public AsAt state() {
        try {
            return asAt == null ? AsAt.NEWEST : AsAt.parse(asAt);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "asAt", asAt, e.getMessage() + ".", "Give an edition's number or a day, 2013-03-31.");
        }
    }

    /**
     * The financial year asked for; null where none was.
     *
     * @throws Refusal when it is not a year
     */
    public @Nullable FinancialYear year() {
        return parameter("year").map(Visit::year).orElse(null);
    }

    private static FinancialYear year(String text) {
        try {
            return FinancialYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_DATE.refusal("year", text, e.getMessage() + ".", "Write 2012-13.");
        }
    }

    /** @throws Refusal when the text does not have the shape of an organisation's code */
    public OrganisationCode code(String field, String text) {
        try {
            return OrganisationCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal(field, text, e.getMessage() + ".", "Write a code such as 9N4.");
        }
    }

    /** The same question at the page's one right address. */
    String addressAt(String canonicalPath) {
        var rawQuery = request.getUri().getRawQuery();
        return (stateOnly ? STATE : "") + canonicalPath + (rawQuery == null ? "" : "?" + rawQuery);
    }
}
