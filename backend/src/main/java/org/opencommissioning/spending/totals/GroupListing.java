package org.opencommissioning.spending.totals;

import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.spending.payments.PaymentScopes;

/** Groups with their names, as a list that can be paged and written as CSV; the listing's own text holds the conditions. */
record GroupListing(Listing<Group> listing, Grouping grouping) {

    static GroupListing of(PaymentScope scope, GroupBy by, State state) {
        return of(
                new Grouping(scope, by), by, new Grouping(scope, by).text(state).sql());
    }

    /** The groups under each of many payers or suppliers, which stand where the scope has the one. */
    static GroupListing underEach(PaymentScope scope, GroupBy by, GroupBy parents, State state) {
        var grouping = new Grouping(parents == GroupBy.PAYER ? scope.paidBy(0) : scope.paidTo(0), by);
        var one = parents == GroupBy.PAYER ? ":payer" : ":suppliers";
        return of(grouping, by, grouping.text(state).sql().replace(one, "parent.key"));
    }

    private static GroupListing of(Grouping grouping, GroupBy by, String sql) {
        var listing = Listing.of("totals-by-" + by.slug(), Group.class, Group::read)
                .select(named(by) + ", g.lines, g.pence")
                .from("(\n" + sql + "\n) g" + join(by))
                .reads(PaymentQueries.DATASETS);
        if (by == GroupBy.MONTH) {
            listing.sort("month", "g.id", KeyType.DAY).sort("amount", "g.pence", KeyType.NUMBER);
        } else {
            listing.sort("amount", "g.pence", KeyType.NUMBER).byDefault("-amount");
        }
        listing.sort("lines", "g.lines", KeyType.NUMBER);
        return new GroupListing(listing.key("g.id", by == GroupBy.MONTH ? KeyType.DAY : KeyType.NUMBER), grouping);
    }

    /** Binds the values of the listing's text, in the very state that is read; adds no condition. */
    Where where(State state) {
        var values = Where.all();
        grouping.text(state).values().values().forEach(values::with);
        return values;
    }

    private static String named(GroupBy by) {
        return switch (by) {
            case SUPPLIER -> "g.id::text as key, supplier.name as label";
            case PAYER -> "payer.code as key, coalesce(said.name, payer.code) as label";
            case MONTH -> "to_char(g.id, 'YYYY-MM') as key, to_char(g.id, 'FMMonth YYYY') as label";
            case AREA, TYPE ->
                "coalesce(e.name, '%1$s') as key, coalesce(e.name, '%1$s') as label".formatted(PaymentScopes.NOT_GIVEN);
        };
    }

    private static String join(GroupBy by) {
        return switch (by) {
            case SUPPLIER -> "\njoin published.supplier on supplier.supplier_id = g.id";
            case PAYER -> """

                join published.organisation_key payer on payer.organisation_id = g.id
                left join published.organisation said on said.organisation_id = g.id
                  and said.from_edition <= :edition
                  and (said.to_edition is null or said.to_edition > :edition)\
                """;
            case MONTH -> "";
            case AREA -> "\nleft join published.expense_area e on e.expense_area_id = g.id";
            case TYPE -> "\nleft join published.expense_type e on e.expense_type_id = g.id";
        };
    }
}
