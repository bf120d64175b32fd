package org.opencommissioning.interests.companies;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.OrganisationCode;

/** Companies whose links were confirmed, newest or as at an edition. */
@Singleton
public final class CompanyQueries {
    /** What an answer about companies depends on. */
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of(CompanyReturn.KIND), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST = 100;

    static final Listing<Company> COMPANIES = Listing.of("companies", Company.class, Company::read)
            .select("""
                c.number, c.name as company_name, c.status, c.created_on, c.ceased_on, c.community_interest, k.code,
                coalesce(o.name, k.code) as organisation_name, c.found_by, pub.edition, c.line
                """)
            .from("""
                published.company c
                join published.publication pub using (publication_id)
                join published.organisation_key k on k.organisation_id = c.organisation_id
                left join published.organisation o on o.organisation_id = c.organisation_id
                  and o.from_edition <= :edition
                  and (o.to_edition is null or o.to_edition > :edition)
                """)
            .sort("name", "c.name", KeyType.TEXT)
            .sort("number", "c.number", KeyType.TEXT)
            .key("c.publication_id", KeyType.NUMBER)
            .key("c.line", KeyType.NUMBER)
            .reads(DATASETS);

    CompanyQueries() {}

    /** Of the newest list of each sender that stood at the edition. */
    static Where where(State state, @Nullable OrganisationCode organisation) {
        return Where.all()
                .with("edition", state.edition().number())
                .and("""
                    pub.edition <= :edition
                    and (pub.superseded_by is null or pub.superseded_by > :edition)
                    and not exists (
                      select
                      from published.publication later
                      where later.kind = 'companies'
                        and later.publisher = pub.publisher
                        and lower(later.period) > lower(pub.period)
                        and later.edition <= :edition
                        and (later.superseded_by is null or later.superseded_by > :edition))
                    """)
                .and("k.code = :organisation", "organisation", organisation == null ? null : organisation.text());
    }

    /** How many links are confirmed. */
    public long count(Snapshot snapshot) throws SQLException {
        return new PageQuestion<>(COMPANIES, "", null, state -> where(state, null)).count(snapshot);
    }

    /** That an organisation is, or has. */
    public List<Company> listOf(Snapshot snapshot, OrganisationCode organisation) throws SQLException {
        return new PageQuestion<>(COMPANIES, "", null, state -> where(state, organisation))
                .page(snapshot, null, MOST, false)
                .rows();
    }
}
