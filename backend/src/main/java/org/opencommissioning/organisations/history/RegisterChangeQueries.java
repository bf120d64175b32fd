package org.opencommissioning.organisations.history;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;

/** The register after one edition beside the register after an earlier one. */
@Singleton
public final class RegisterChangeQueries {
    private static final String COMPARED = """
        (
          select k.code, b.name as before_name, b.status as before_status, b.opened_on as before_opened,
                 b.closed_on as before_closed, bc.code as before_consortium, a.name as after_name,
                 a.status as after_status, a.opened_on as after_opened, a.closed_on as after_closed,
                 ac.code as after_consortium, coalesce(a.from_edition, b.to_edition) as edition,
                 array_remove(array[
                   case when a.name is distinct from b.name then 'name' end,
                   case when a.role is distinct from b.role then 'role' end,
                   case when a.status is distinct from b.status then 'status' end,
                   case when a.opened_on is distinct from b.opened_on then 'openedOn' end,
                   case when a.closed_on is distinct from b.closed_on then 'closedOn' end,
                   case when (a.address, a.postcode) is distinct from (b.address, b.postcode) then 'address' end,
                   case when a.phone is distinct from b.phone then 'phone' end,
                   case when a.commissioner_id is distinct from b.commissioner_id then 'consortium' end
                 ], null) as fields
          from (
            select distinct organisation_id
            from published.organisation
            where from_edition > :since
              or to_edition > :since
          ) touched
          join published.organisation_key k using (organisation_id)
          left join published.organisation b on b.organisation_id = touched.organisation_id
            and b.from_edition <= :since
            and (b.to_edition is null or b.to_edition > :since)
          left join published.organisation a on a.organisation_id = touched.organisation_id
            and a.from_edition <= :edition
            and (a.to_edition is null or a.to_edition > :edition)
          left join published.organisation_key bc on bc.organisation_id = b.commissioner_id
          left join published.organisation_key ac on ac.organisation_id = a.commissioner_id
        ) change
        """;

    static final Listing<RegisterChange> CHANGES = Listing.of(
                    "register-changes", RegisterChange.class, RegisterChange::read)
            .select("change.*")
            .from(COMPARED)
            .sort("code", "change.code", KeyType.TEXT)
            .sort("edition", "change.edition", KeyType.NUMBER)
            .key("change.code", KeyType.TEXT)
            .reads(OrganisationQueries.DATASETS);

    RegisterChangeQueries() {}

    /**
     * The first of them, by the edition that changed them last, the newest first, and how many there are; compared once for both.
     */
    public FirstChanges first(Snapshot snapshot, long since, int limit) throws SQLException {
        var where = since(since, snapshot.state());
        var first = new ArrayList<RegisterChange>();
        var all = new AtomicLong();
        snapshot.each(
                Sql.of("select change.*, count(*) over () as total\nfrom " + COMPARED + where.clause()
                                + "order by change.edition desc, change.code desc\nlimit :limit")
                        .bind(where.values())
                        .bind("limit", limit),
                row -> {
                    first.add(RegisterChange.read(row));
                    all.set(row.getLong("total"));
                });
        return new FirstChanges(first, all.get());
    }

    /** @param count of all changes */
    public record FirstChanges(List<RegisterChange> changes, long count) {}

    /** The edition before the newest that brought a file of the register; 0 where there is none. */
    public long usual(Snapshot snapshot) throws SQLException {
        return snapshot.find(
                        Sql.of("""
                            select coalesce(max(edition) - 1, 0)
                            from published.publication
                            where kind = any(:kinds)
                              and edition <= :edition
                            """)
                                .bind("kinds", OrganisationQueries.DATASETS)
                                .bind("edition", snapshot.state().edition().number()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    static Where since(long since, State state) {
        return Where.all()
                .and("cardinality(change.fields) > 0")
                .with("since", since)
                .with("edition", state.edition().number());
    }
}
