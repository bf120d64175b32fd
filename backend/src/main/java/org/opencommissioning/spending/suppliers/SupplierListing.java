package org.opencommissioning.spending.suppliers;

import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScope;

/** Suppliers with their totals, newest or as at an edition. */
final class SupplierListing {
    static final Listing<Supplier> NEWEST = listing("""
        published.total_supplier t
        join published.supplier s on s.supplier_id = t.supplier_id\
        """, "published.total_supplier_name");
    static final Listing<Supplier> THEN =
            listing(totalsThen() + " t\njoin published.supplier s on s.supplier_id = t.supplier_id", namesThen());

    /** With those who are not paid by any live publication. */
    static final Listing<Supplier> NEWEST_OR_UNPAID = listing("""
        published.supplier s
        left join published.total_supplier t on t.supplier_id = s.supplier_id\
        """, "published.total_supplier_name");

    /** With those who were not paid by any publication that stood then. */
    static final Listing<Supplier> THEN_OR_UNPAID = listing(
            "published.supplier s\nleft join " + totalsThen() + " t on t.supplier_id = s.supplier_id", namesThen());

    private SupplierListing() {}

    private static Listing<Supplier> listing(String suppliers, String nameTotals) {
        return Listing.of("suppliers", Supplier.class, Supplier::read)
                .select("""
                    s.supplier_id, s.name as supplier_name, coalesce(t.lines, 0) as lines, coalesce(t.pence, 0) as pence,
                    coalesce(spelt.names, '{}') as names, coalesce(spelt.lines, '{}') as name_lines,
                    coalesce(spelt.methods[1], first.method) as method,
                    coalesce(spelt.confidences[1], first.confidence) as confidence,
                    known.code as organisation_code, coalesce(said.name, known.code) as organisation_name\
                    """)
                .from(suppliers + """

                    join published.publication began on began.publication_id = s.first_publication_id
                    left join published.organisation_key known on known.organisation_id = s.organisation_id
                    left join published.organisation said on said.organisation_id = s.organisation_id
                      and said.from_edition <= :edition
                      and (said.to_edition is null or said.to_edition > :edition)
                    left join lateral (
                      select n.method, n.confidence
                      from published.supplier_name n
                      where n.supplier_id = s.supplier_id
                      order by n.supplier_name_id
                      limit 1) first on true
                    left join lateral (
                      select array_agg(name order by lines desc, name) as names,
                             array_agg(lines order by lines desc, name) as lines,
                             array_agg(method order by lines desc, name) as methods,
                             array_agg(confidence order by lines desc, name) as confidences
                      from (
                        select n.name, min(n.method) as method, min(n.confidence) as confidence,
                               sum(total.lines)::bigint as lines
                        from published.supplier_name n
                        join %s total on total.supplier_name_id = n.supplier_name_id
                        where n.supplier_id = s.supplier_id
                        group by n.name) by_name) spelt on true\
                    """.formatted(nameTotals))
                .sort("total", "t.pence", KeyType.NUMBER)
                .sort("name", "s.name", KeyType.TEXT)
                .sort("lines", "t.lines", KeyType.NUMBER)
                .byDefault("-total")
                .key("s.supplier_id", KeyType.NUMBER)
                .reads(PaymentQueries.DATASETS.toArray(String[]::new));
    }

    static String totalsThen() {
        return then("payment_by_supplier", "supplier_id", "");
    }

    private static String namesThen() {
        return "lateral " + then("payment_by_name", "supplier_name_id", " and b.supplier_name_id = n.supplier_name_id");
    }

    private static String then(String table, String key, String more) {
        return """
            (
              select b.%2$s, sum(b.lines)::bigint as lines, sum(b.pence)::bigint as pence
              from published.%1$s b
              join published.publication pub using (publication_id)
              where %3$s%4$s
              group by b.%2$s)\
            """.formatted(table, key, PaymentScope.LIVE_THEN, more);
    }
}
