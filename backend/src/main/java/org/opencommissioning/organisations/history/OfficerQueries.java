package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.organisations.OrganisationQueries;

/** Who holds and held the posts that every consortium must fill. What is said more than once counts as said last. */
@Singleton
public final class OfficerQueries {
    static final Listing<PostHolder> LIST = Listing.of("officers", PostHolder.class, PostHolder::read)
            .select("""
                held.name, held.post, o.code,
                case
                  when :on::date is null then o.name
                  else coalesce(published.name_on(o.organisation_id, :on, :edition), o.name)
                end as organisation_name,
                o.role, held.from_day, held.to_day, held.edition, held.line
                """)
            .from("""
                (
                  select distinct on (organisation_id, post, name, from_day)
                         organisation_id, post, name, from_day, to_day, from_edition as edition, line
                  from published.officer
                  where from_edition <= :edition
                    and (to_edition is null or to_edition > :edition)
                  order by organisation_id, post, name, from_day, from_edition desc
                ) held
                join published.organisation o on o.organisation_id = held.organisation_id
                  and o.from_edition <= :edition
                  and (o.to_edition is null or o.to_edition > :edition)
                """)
            .sort("organisation", "o.code", KeyType.TEXT)
            .sort("name", "held.name", KeyType.TEXT)
            .sort("from", "coalesce(held.from_day, date '0001-01-01')", KeyType.DAY)
            .key("o.code", KeyType.TEXT)
            .key("held.post", KeyType.TEXT)
            .key("held.name", KeyType.TEXT)
            .key("coalesce(held.from_day, date '0001-01-01')", KeyType.DAY)
            .reads(OrganisationQueries.DATASETS);

    OfficerQueries() {}

    public Page<PostHolder> page(Snapshot snapshot, OfficerFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(LIST, "officers " + filter, filter.name() == null ? null : "-from", filter::where)
                .page(snapshot, after, limit, false);
    }

    public long count(Snapshot snapshot, OfficerFilter filter) throws SQLException {
        return new PageQuestion<>(LIST, "", null, filter::where).count(snapshot);
    }
}
