package org.opencommissioning.pages.spending;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * The explorer's question as its address asks it.
 *
 * @param filter   of the parameters that can be read
 * @param from     first month
 * @param to       last month
 * @param by       null for the payments themselves
 * @param perHead  whether payers' money is divided by their people too
 * @param problems of those that cannot
 */
record SpendingQuestion(
        PaymentFilter filter,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable GroupBy by,
        PerHead perHead,
        String sort,
        @Nullable String cursor,
        List<FieldProblem> problems) {
    static final String USUAL_SORT = "-amount";
    private static final Set<String> SORTS = Set.of("-amount", "amount", "-date", "date", "supplier", "-supplier");
    private static final Pattern POUNDS = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");

    static SpendingQuestion of(Visit visit) {
        return new Reader(visit, new ArrayList<>()).read();
    }

    /** Reads parameter after parameter and takes note of the mistakes. */
    private record Reader(Visit visit, List<FieldProblem> problems) {

        SpendingQuestion read() {
            var from = read("from", Reader::month, "is not a month. Choose one, such as January 2013.");
            var to = read("to", Reader::month, "is not a month. Choose one, such as March 2013.");
            if (from != null && to != null && to.isBefore(from)) {
                problems.add(new FieldProblem("to", "The last month is before the first."));
                to = null;
            }
            var by = read("by", Reader::by, "is not something payments can be added up by.");
            var perHead = read("perHead", PerHead::parse, "is not a way to divide. Write registered or weighted.");
            var sort = read("sort", Reader::sort, "is not an order. Sort by amount, date or supplier.");
            return new SpendingQuestion(
                    filter(from, to),
                    from,
                    to,
                    by == null ? null : by.orElse(null),
                    perHead == null ? PerHead.NONE : perHead,
                    sort == null ? USUAL_SORT : sort,
                    visit.parameter("cursor").orElse(null),
                    problems);
        }

        private PaymentFilter filter(@Nullable YearMonth from, @Nullable YearMonth to) {
            var code = "does not have the form of a code, such as 9N4.";
            var pounds = "is not an amount. Write pounds, such as 25000.";
            var min = read("min", Reader::pounds, pounds);
            var max = read("max", Reader::pounds, pounds);
            if (min != null && max != null && min.compareTo(max) > 0) {
                problems.add(new FieldProblem("max", "The largest amount is below the smallest."));
                max = null;
            }
            return new PaymentFilter(
                    read("payer", OrganisationCode::parse, code),
                    read("supplier", Reader::supplier, "is not the number of a supplier."),
                    read("paidTo", OrganisationCode::parse, code),
                    visit.parameter("area").orElse(null),
                    visit.parameter("type").orElse(null),
                    from == null ? null : Period.ofMonth(from),
                    to == null ? null : Period.ofMonth(to),
                    min,
                    max,
                    read("q", Reader::words, "is too long. Give 200 letters at most."),
                    null);
        }

        private <T> @Nullable T read(String field, Function<String, T> parse, String mistake) {
            var text = visit.parameter(field).orElse(null);
            try {
                return text == null ? null : parse.apply(text);
            } catch (RuntimeException e) {
                problems.add(new FieldProblem(field, "“" + shortened(text) + "” " + mistake));
                return null;
            }
        }

        private static String shortened(String text) {
            return text.length() <= 40 ? text : text.substring(0, 40) + "…";
        }

        private static YearMonth month(String text) {
            return YearMonth.parse(text);
        }

        private static Optional<GroupBy> by(String text) {
            return text.equals("payment")
                    ? Optional.empty()
                    : Optional.of(GroupBy.valueOf(text.toUpperCase(Locale.ROOT)));
        }

        private static String sort(String text) {
            return mustHold(text, SORTS.contains(text));
        }

        private static int supplier(String text) {
            return Integer.parseInt(text);
        }

        private static String words(String text) {
            return mustHold(text, text.length() <= 200);
        }

        private static Money pounds(String text) {
            var plain = text.replaceAll("[£, ]", "");
            return Money.ofPounds(
                    new BigDecimal(mustHold(plain, POUNDS.matcher(plain).matches())));
        }

        private static <T> T mustHold(T value, boolean holds) {
            if (!holds) {
                throw new IllegalArgumentException();
            }
            return value;
        }
    }
}
