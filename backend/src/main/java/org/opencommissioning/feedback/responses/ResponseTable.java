package org.opencommissioning.feedback.responses;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.feedback.clock.Extension;
import org.opencommissioning.feedback.clock.Pause;
import org.opencommissioning.feedback.clock.Regimes;
import org.opencommissioning.feedback.clock.ResponseClock;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Answers on the public side of the wall. Where more time is taken, the new due day is counted once, when it is published. */
final class ResponseTable implements PublishedRows<ResponseRow> {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select :code
        where not exists (select from published.organisation_key where code = :code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.response
          (publication_id, line, by_id, healthwatch_id, reference, kind, said_on, until_on, working_days, rating, words, change,
           change_by, changed_on, evidence)
        values
          (:publication, :line,
           (select organisation_id from published.organisation_key where code = :by),
           (select organisation_id from published.organisation_key where code = :healthwatch),
           :reference, :kind, :said, :until, :days, :rating, :words, :change, :change_by, :changed, :evidence)
        """;

    /** What takes more time and stands beside this draft, its own rows included. */
    private static final String MORE_TIME = """
        select r.healthwatch_id, r.reference, r.kind, r.said_on, r.until_on, r.working_days, r.words,
               (select min(f.asked_on)
                from published.feedback f
                where f.healthwatch_id = r.healthwatch_id
                  and f.reference = r.reference)
        from published.response r
        join published.publication p using (publication_id)
        where r.kind in ('extension', 'pause')
          and (r.healthwatch_id, r.reference) in (
            select healthwatch_id, reference
            from published.response
            where publication_id = :draft
              and kind in ('extension', 'pause'))
          and (p.publication_id = :draft
               or p.edition is not null
                  and p.superseded_by is null
                  and not (p.publisher = :publisher and p.period <@ daterange(:from, :to)))
        """;

    @Override
    public void canonical(ResponseRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ResponseRow> batch) throws SQLException {
        Sql.of(KEYS).bind("code", draft.publisher().text()).update(connection);
        for (var row : batch) {
            Sql.of(ROW)
                    .bind("publication", draft.publicationId())
                    .bind("line", row.line())
                    .bind("by", draft.publisher().text())
                    .bind("healthwatch", row.healthwatch().text())
                    .bind("reference", row.reference())
                    .bind("kind", row.kind().slug())
                    .bind("said", row.saidOn())
                    .bind("until", row.until())
                    .bind("days", row.workingDays())
                    .bind("rating", row.rating())
                    .bind("words", row.words())
                    .bind("change", row.change())
                    .bind("change_by", row.changeBy())
                    .bind("changed", row.changedOn())
                    .bind("evidence", row.evidence())
                    .update(connection);
        }
    }

    private record Item(int healthwatch, String reference, LocalDate askedOn) {}

    private record MoreTime(List<Pause> pauses, List<Extension> extensions) {}

    @Override
    public void finish(Connection connection, Draft draft) throws SQLException {
        var items = new HashMap<Item, MoreTime>();
        Sql.of(MORE_TIME)
                .bind("draft", draft.publicationId())
                .bind("publisher", draft.publisher().text())
                .bind("from", draft.period().from())
                .bind("to", draft.period().to())
                .each(connection, 0, row -> {
                    var item = new Item(row.getInt(1), row.getString(2), row.getObject(8, LocalDate.class));
                    var more = items.computeIfAbsent(item, key -> new MoreTime(new ArrayList<>(), new ArrayList<>()));
                    var first = row.getObject(4, LocalDate.class);
                    if (row.getString(3).equals(ResponseKind.PAUSE.slug())) {
                        more.pauses.add(new Pause(first, row.getObject(5, LocalDate.class), row.getString(7)));
                    } else {
                        more.extensions.add(new Extension(row.getInt(6), row.getString(7)));
                    }
                });
        for (var entry : items.entrySet()) {
            due(connection, draft, entry.getKey(), entry.getValue());
        }
    }

    private static void due(Connection connection, Draft draft, Item item, MoreTime more) throws SQLException {
        var regime = item.askedOn() == null ? null : Regimes.on(item.askedOn()).orElse(null);
        if (regime == null) {
            return;
        }
        Sql.of("""
            update published.response
            set due_on = :due
            where publication_id = :draft
              and healthwatch_id = :healthwatch
              and reference = :reference
              and kind in ('extension', 'pause')
            """)
                .bind(
                        "due",
                        ResponseClock.of(item.askedOn(), regime, more.pauses(), more.extensions())
                                .dueOn())
                .bind("draft", draft.publicationId())
                .bind("healthwatch", item.healthwatch())
                .bind("reference", item.reference())
                .update(connection);
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
