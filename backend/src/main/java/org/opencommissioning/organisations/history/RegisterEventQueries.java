package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;

/**
 * What happened in the register, from what it says now: days of opening and closing, memberships of practices beside each other,
 * who came after whom, and whom a whole file shows that an earlier one left out, or the other way round (decisions/0310).
 */
@Singleton
public final class RegisterEventQueries {
    /** Those that the register has at the edition. */
    private static final String EVENTS = """
        (
          select *
          from published.register_event
          where from_edition <= :edition
            and (to_edition is null or to_edition > :edition)
        ) event
        join published.organisation o on o.organisation_id = event.organisation_id
          and o.from_edition <= :edition
          and (o.to_edition is null or o.to_edition > :edition)
        left join published.organisation_key left_key on left_key.organisation_id = event.from_id
        left join published.organisation_key joined_key on joined_key.organisation_id = event.to_id
        """;

    private static final String DAY = "event.day";

    static final Listing<RegisterEvent> LIST = Listing.of("register-events", RegisterEvent.class, RegisterEvent::read)
            .select("""
                o.code, coalesce(published.name_on(o.organisation_id, %1$s, :edition), o.name) as name, o.role, event.kind,
                event.on_day, event.after_day, event.before_day, event.edition, event.line,
                left_key.code as from_code,
                coalesce(published.name_on(event.from_id, coalesce(event.after_day, event.on_day - 1), :edition), left_key.code)
                  as from_name,
                joined_key.code as to_code,
                coalesce(published.name_on(event.to_id, %1$s, :edition), joined_key.code) as to_name
                """.formatted(DAY))
            .from(EVENTS)
            .sort("on", DAY, KeyType.DAY)
            .sort("organisation", "o.code", KeyType.TEXT)
            .byDefault("-on")
            .key("o.code", KeyType.TEXT)
            .key("event.kind", KeyType.TEXT)
            .key("coalesce(joined_key.code, '')", KeyType.TEXT)
            .key(DAY, KeyType.DAY)
            .reads(OrganisationQueries.DATASETS);

    RegisterEventQueries() {}

    /** Those that fit, the newest first. @param after cursor to continue after; null for the first page */
    public Page<RegisterEvent> page(Snapshot snapshot, RegisterEventFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(LIST, "register-events " + filter, null, filter::where)
                .page(snapshot, after, limit, false);
    }

    public long count(Snapshot snapshot, RegisterEventFilter filter) throws SQLException {
        return new PageQuestion<>(LIST, "", null, filter::where).count(snapshot);
    }

    /** How often each thing happened between two days, both included. */
    public List<KindCount> counts(Snapshot snapshot, LocalDate from, LocalDate to) throws SQLException {
        var where = new RegisterEventFilter(null, null, null, null, from, to).where(snapshot.state());
        var counts = new ArrayList<KindCount>();
        snapshot.each(
                Sql.of("select event.kind, o.role, count(*)\nfrom " + EVENTS + where.clause()
                                + "group by 1, 2\norder by 1, 2")
                        .bind(where.values()),
                row -> counts.add(KindCount.read(row)));
        return counts;
    }

    /** The last day that a source of the register speaks of; empty before the first. */
    public Optional<LocalDate> newestDay(Snapshot snapshot) throws SQLException {
        return snapshot.find(
                Sql.of("""
                    select max(upper(period) - 1)
                    from published.publication
                    where kind = any(:kinds)
                      and edition <= :edition
                      and (superseded_by is null or superseded_by > :edition)
                    having count(*) > 0
                    """)
                        .bind("kinds", OrganisationQueries.DATASETS)
                        .bind("edition", snapshot.state().edition().number()),
                row -> row.getObject(1, LocalDate.class));
    }
}
