package org.opencommissioning.spending.totals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.LookUp;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.spending.payments.PaymentScopes;

/** Groups with their names, as a list that can be paged and written as CSV; the listing's own text holds the conditions. */
record GroupListing(Listing<Group> listing, Grouping grouping) {
    /** Unknown ones last, when the largest come first. */
    private static final String PENCE_A_HEAD = "coalesce(round(g.pence / heads.people)::bigint, -9007199254740991)";

    private static final LookUp<String> SUPPLIERS = new LookUp<>("""
        select supplier_id, name
        from published.supplier
        where supplier_id = any(:numbers)
        """, row -> row.getString(2));

    /** @throws org.opencommissioning.api.problems.Refusal when it is not said whose people money is divided by */
    static GroupListing of(PaymentScope scope, GroupBy by, PerHead perHead, State state) {
        if (perHead != PerHead.NONE && by != GroupBy.PAYER && scope.payer() == null) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "perHead",
                    perHead.slug(),
                    "It is not said whose people the money is divided by.",
                    "Give a payer, or add up by payer.");
        }
        var grouping = new Grouping(scope, by);
        return of(grouping, by, perHead, grouping.text(state).sql() + ") g" + join(by) + heads(by, perHead));
    }

    /** The groups under each of many payers or suppliers, which stand where the scope has the one. */
    static GroupListing underEach(PaymentScope scope, GroupBy by, GroupBy parents, PerHead perHead, State state) {
        var grouping = new Grouping(parents == GroupBy.PAYER ? scope.paidBy(0) : scope.paidTo(0), by);
        var one = parents == GroupBy.PAYER ? ":payer" : ":suppliers";
        var from = grouping.text(state).sql() + ") g" + join(by) + heads(by, perHead);
        return of(grouping, by, perHead, from.replace(one, "parent.key"));
    }

    private static GroupListing of(Grouping grouping, GroupBy by, PerHead perHead, String from) {
        var name = "totals-by-" + by.slug();
        var listing = by == GroupBy.SUPPLIER
                ? Listing.of(name, Group.class, Group::read, GroupListing::named)
                : Listing.of(name, Group.class, Group::read);
        listing.select(named(by) + ", g.lines, g.pence, heads.people, heads.counted_on, heads.edition as heads_edition")
                .from("(\n" + from)
                .reads(perHead.with(PaymentQueries.DATASETS));
        if (by == GroupBy.MONTH) {
            listing.sort("month", "g.id", KeyType.DAY).sort("amount", "g.pence", KeyType.NUMBER);
        } else {
            listing.sort("amount", "g.pence", KeyType.NUMBER).byDefault("-amount");
        }
        listing.sort("lines", "g.lines", KeyType.NUMBER).sort("perHead", PENCE_A_HEAD, KeyType.NUMBER);
        return new GroupListing(listing.key("g.id", by == GroupBy.MONTH ? KeyType.DAY : KeyType.NUMBER), grouping);
    }

    /** Binds the values of the listing's text, in the very state that is read; adds no condition. */
    Where where(State state) {
        var values = Where.all();
        grouping.text(state).values().values().forEach(values::with);
        return values.with("heads_end", end(state));
    }

    /** The day after the last day of the money: without one, that of the edition. */
    private LocalDate end(State state) {
        var at = state.edition().publishedAt();
        if (grouping.scope().to() != null || at == null) {
            return grouping.scope().to() == null
                    ? LocalDate.EPOCH
                    : grouping.scope().to();
        }
        return LocalDate.ofInstant(at, AsAt.ENGLAND).plusDays(1);
    }

    private static String heads(GroupBy by, PerHead perHead) {
        return perHead.join(
                by == GroupBy.PAYER ? "g.id" : ":payer",
                by == GroupBy.MONTH ? "(g.id + interval '1 month')::date" : ":heads_end");
    }

    private static String named(GroupBy by) {
        return switch (by) {
            case SUPPLIER -> "g.id::text as key, g.id::text as label";
            case PAYER -> "payer.code as key, coalesce(said.name, payer.code) as label";
            case MONTH -> "to_char(g.id, 'YYYY-MM') as key, to_char(g.id, 'FMMonth YYYY') as label";
            case AREA, TYPE ->
                "coalesce(e.name, '%1$s') as key, coalesce(e.name, '%1$s') as label".formatted(PaymentScopes.NOT_GIVEN);
        };
    }

    /** Suppliers' names are looked up, not joined: for a hundred groups the database would read all suppliers. */
    private static Function<Group, Group> named(Snapshot snapshot, List<Group> groups) throws SQLException {
        var names = snapshot.lookUp(
                SUPPLIERS,
                groups.stream().map(group -> Integer.valueOf(group.key())).toList());
        return group -> group.labelled(names.get(Integer.valueOf(group.key())));
    }

    private static String join(GroupBy by) {
        return switch (by) {
            case PAYER -> """

                join published.organisation_key payer on payer.organisation_id = g.id
                left join published.organisation said on said.organisation_id = g.id
                  and said.from_edition <= :edition
                  and (said.to_edition is null or said.to_edition > :edition)\
                """;
            case SUPPLIER, MONTH -> "";
            case AREA -> "\nleft join published.expense_area e on e.expense_area_id = g.id";
            case TYPE -> "\nleft join published.expense_type e on e.expense_type_id = g.id";
        };
    }
}
