package org.opencommissioning.spending.allocations;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.organisations.OrganisationQueries;

/** The list of allocations. */
final class AllocationListing {
    static final Set<String> DATASETS = Stream.concat(
                    Stream.of(AllocationReturn.KIND), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    static final Listing<Allocation> ALLOCATIONS = Listing.of("allocations", Allocation.class, Allocation::read)
            .select("""
                c.code as consortium_code, coalesce(co.name, c.code) as consortium_name, a.start_year,
                p.code as practice_code, coalesce(po.name, p.code) as practice_name, a.component, a.amount_pence,
                a.decided_on, a.recipient, a.note, a.target_pence, a.opening_distance, a.closing_distance, a.growth,
                a.registered, a.weighted, pub.edition, a.line
                """)
            .from("""
                published.allocation a
                join published.publication pub using (publication_id)
                join published.organisation_key c on c.organisation_id = a.consortium_id
                left join published.organisation_key p on p.organisation_id = a.practice_id
                left join published.organisation co on co.organisation_id = a.consortium_id
                  and co.from_edition <= :edition
                  and (co.to_edition is null or co.to_edition > :edition)
                left join published.organisation po on po.organisation_id = a.practice_id
                  and po.from_edition <= :edition
                  and (po.to_edition is null or po.to_edition > :edition)
                """)
            .sort("year", "a.start_year", KeyType.NUMBER)
            .sort("amount", "a.amount_pence", KeyType.NUMBER)
            .byDefault("-year")
            .key("a.publication_id", KeyType.NUMBER)
            .key("a.line", KeyType.NUMBER)
            .reads(DATASETS);

    private AllocationListing() {}
}
