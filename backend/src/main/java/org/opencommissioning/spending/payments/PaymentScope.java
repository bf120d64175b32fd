package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;

/**
 * Which payments are meant, in the database's own numbers; null where it does not matter.
 *
 * @param suppliers   none of them: no payment is meant
 * @param areas       0 for lines without an area; types likewise
 * @param from        first day
 * @param to          the day after the last
 * @param min         in pence, and so is {@code max}; both count
 * @param words       all must be found
 * @param publication its own lines, whatever became of it
 */
public record PaymentScope(
        @Nullable Integer payer,
        @Nullable List<Integer> suppliers,
        @Nullable List<Integer> areas,
        @Nullable List<Integer> types,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long min,
        @Nullable Long max,
        List<WordPlaces> words,
        @Nullable Long publication) {

    /** A publication {@code pub} that stood at the edition asked for. */
    public static final String LIVE_THEN =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";

    // No line is dated after its publication's period (rule SP15), so the newest first need not be looked for among
    // later ones.
    private static final String DATED_BEFORE_LAST_PERIOD_ENDED = """
        p.paid_on < (
            select max(upper(period))
            from published.publication
            where kind = 'payments' and edition <= :edition)\
        """;

    /** Whether some filter speaks of single lines, so that totals kept by month, supplier, area or type do not help. */
    public boolean speaksOfLines() {
        return min != null || max != null || !words.isEmpty() || publication != null || !coversMonths();
    }

    /** The same for one payer. */
    public PaymentScope paidBy(int organisation) {
        return new PaymentScope(organisation, suppliers, areas, types, from, to, min, max, words, publication);
    }

    /** The same for one supplier. */
    public PaymentScope paidTo(int supplier) {
        return new PaymentScope(payer, List.of(supplier), areas, types, from, to, min, max, words, publication);
    }

    /** Whether it is about one payer, one supplier or one publication. */
    boolean isOfOne() {
        return payer != null || publication != null || (suppliers != null && suppliers.size() < 2);
    }

    private boolean coversMonths() {
        return isFirstOfMonth(from) && isFirstOfMonth(to);
    }

    private static boolean isFirstOfMonth(@Nullable LocalDate day) {
        return day == null || day.getDayOfMonth() == 1;
    }

    /** Conditions on lines {@code p} of {@code published.payment}, which belong to publications {@code pub}. */
    public Where where(State state) {
        var where = Where.all().with("edition", state.edition().number());
        if (publication != null) {
            where.and("p.publication_id = :publication", "publication", publication);
        } else if (state.newest()) {
            where.and("p.live");
        } else {
            where.and(LIVE_THEN).and(DATED_BEFORE_LAST_PERIOD_ENDED);
        }
        return ofLines(where);
    }

    /** The same without a word about where a line must stand. */
    Where ofLines(Where where) {
        where.and("p.payer_id = :payer", "payer", payer)
                .and("p.paid_on >= :from", "from", from)
                .and("p.paid_on < :to", "to", to)
                .and("p.amount_pence >= :min", "min", min)
                .and("p.amount_pence <= :max", "max", max);
        among(where, "p.supplier_id", "suppliers", suppliers);
        amongOrNotGiven(where, "p.expense_area_id", "areas", areas);
        amongOrNotGiven(where, "p.expense_type_id", "types", types);
        for (int number = 0; number < words.size(); number++) {
            words.get(number).add(where, number);
        }
        return where;
    }

    /** One number is compared, several are looked up among, none holds for no row; null adds nothing. */
    public static void among(Where where, String column, String name, @Nullable List<Integer> numbers) {
        if (numbers == null) {
            return;
        }
        switch (numbers.size()) {
            case 0 -> where.and("false");
            case 1 -> where.and(column + " = :" + name, name, numbers.getFirst());
            default -> where.and(column + " = any(:" + name + ")", name, numbers.toArray(Integer[]::new));
        }
    }

    private static void amongOrNotGiven(Where where, String column, String name, @Nullable List<Integer> numbers) {
        if (numbers == null || !numbers.contains(0)) {
            among(where, column, name, numbers);
        } else if (numbers.size() == 1) {
            where.and(column + " is null");
        } else {
            where.and("(%s is null or %s = any(:%s))".formatted(column, column, name))
                    .with(name, numbers.toArray(Integer[]::new));
        }
    }
}
