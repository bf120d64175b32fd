package org.opencommissioning.spending.totals;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.values.FinancialYear;

/**
 * The SQL of totals: which table answers, and with which conditions. Its rows are {@code id} (of the group), {@code lines},
 * {@code pence}.
 *
 * @param by null for one sum over all
 */
record Grouping(PaymentScope scope, @Nullable GroupBy by) {

    /** A statement's text and the values of its parameters. */
    record Text(String sql, Where values) {}

    Text text(State state) {
        if (!scope.speaksOfLines()) {
            var rollUp = RollUp.find(needed(), by != GroupBy.MONTH && coversYears(), state.newest());
            if (rollUp.isPresent()) {
                return ofRollUp(rollUp.get(), state);
            }
        }
        return ofLines(state);
    }

    private Text ofLines(State state) {
        var where = scope.where(state);
        var id = by == null ? "0" : by.dimension().ofLine();
        var publication =
                state.newest() ? "" : "\njoin published.publication pub on pub.publication_id = p.publication_id";
        return new Text(
                "select " + id + " as id, count(*) as lines, sum(p.amount_pence)::bigint as pence\n"
                        + "from published.payment p" + publication + "\n" + where.clause() + "group by 1",
                where);
    }

    private Text ofRollUp(RollUp rollUp, State state) {
        var where = Where.all().with("edition", state.edition().number());
        if (!rollUp.newest()) {
            where.and(
                    state.newest() ? "pub.edition is not null and pub.superseded_by is null" : PaymentScope.LIVE_THEN);
            if (scope.payer() != null) {
                where.and("pub.publisher = (select code from published.organisation_key where organisation_id ="
                                + " :payer)")
                        .and("pub.kind = 'payments'");
            }
        }
        where.and("t.payer_id = :payer", "payer", scope.payer());
        PaymentScope.among(where, "t.supplier_id", "suppliers", scope.suppliers());
        PaymentScope.among(where, "t.expense_area_id", "areas", scope.areas());
        PaymentScope.among(where, "t.expense_type_id", "types", scope.types());
        addRange(rollUp, where);
        var publication = rollUp.newest() ? "" : "\njoin published.publication pub using (publication_id)";
        var id = by == null ? "0" : "t." + by.dimension().column();
        var from = "\nfrom published." + rollUp.table() + " t" + publication + "\n" + where.clause();
        return isOneRowEach(rollUp)
                ? new Text("select " + id + " as id, t.lines, t.pence" + from, where)
                : new Text(
                        "select " + id + " as id, sum(t.lines)::bigint as lines, sum(t.pence)::bigint as pence" + from
                                + "group by 1",
                        where);
    }

    private void addRange(RollUp rollUp, Where where) {
        if (rollUp.keys().contains(Dimension.MONTH)) {
            where.and("t.month >= :from", "from", scope.from()).and("t.month < :to", "to", scope.to());
        } else if (isOneYear()) {
            where.and("t.year = :from", "from", year(scope.from()));
        } else {
            where.and("t.year >= :from", "from", year(scope.from())).and("t.year < :to", "to", year(scope.to()));
        }
    }

    /** Whether each group is one row of the roll-up, so that an index gives the largest without adding up all. */
    private boolean isOneRowEach(RollUp rollUp) {
        return rollUp.newest()
                && by != null
                && rollUp.keys().stream().allMatch(key -> key == by.dimension() || isOne(key));
    }

    private boolean isOne(Dimension key) {
        return switch (key) {
            case PAYER -> scope.payer() != null;
            case SUPPLIER -> hasOne(scope.suppliers());
            case AREA -> hasOne(scope.areas());
            case TYPE -> hasOne(scope.types());
            case MONTH -> scope.from() != null && scope.from().plusMonths(1).equals(scope.to());
            case YEAR -> isOneYear();
        };
    }

    private Set<Dimension> needed() {
        var needed = EnumSet.noneOf(Dimension.class);
        add(needed, Dimension.PAYER, scope.payer());
        add(needed, Dimension.SUPPLIER, scope.suppliers());
        add(needed, Dimension.AREA, scope.areas());
        add(needed, Dimension.TYPE, scope.types());
        add(needed, Dimension.MONTH, scope.from());
        add(needed, Dimension.MONTH, scope.to());
        add(needed, by == null ? Dimension.MONTH : by.dimension(), by);
        return needed;
    }

    private static void add(Set<Dimension> needed, Dimension dimension, @Nullable Object filter) {
        if (filter != null) {
            needed.add(dimension);
        }
    }

    private boolean coversYears() {
        return beginsYear(scope.from()) && beginsYear(scope.to());
    }

    private boolean isOneYear() {
        return scope.from() != null
                && beginsYear(scope.from())
                && scope.from().plusYears(1).equals(scope.to());
    }

    private static boolean beginsYear(@Nullable LocalDate day) {
        return day == null || FinancialYear.of(day).period().from().equals(day);
    }

    private static @Nullable Integer year(@Nullable LocalDate day) {
        return day == null ? null : FinancialYear.of(day).startYear();
    }

    private static boolean hasOne(@Nullable List<Integer> numbers) {
        return numbers != null && numbers.size() == 1;
    }
}
