package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.LineDifference.Side;

/** What publications changed against those that they replaced, of every kind. */
@Singleton
public final class LineChangeQueries {
    private static final long MOST_LINES = 100_000;
    private static final Preview.Counts NONE = new Preview.Counts(0, 0, 0);

    private record Compared(long publicationId, long edition, List<String> columns, long rows, boolean withdrawn) {
        static Compared read(ResultSet row) throws SQLException {
            return new Compared(
                    row.getLong("publication_id"),
                    row.getLong("edition"),
                    List.of((String[]) row.getArray("columns").getArray()),
                    row.getLong("row_count"),
                    row.getBoolean("withdrawn"));
        }

        Side side() {
            return new Side(publicationId, columns);
        }
    }

    /** Empty where there is no such edition. */
    public Optional<LineChanges> find(Snapshot snapshot, long edition) throws SQLException {
        var sides = snapshot.list(
                Sql.of("""
                    select pub.publication_id, pub.edition, pub.columns, pub.row_count, pub.withdrawn_by is not null as withdrawn
                    from published.publication asked
                    join published.publication pub on pub.edition = any(asked.supersedes || asked.edition)
                    where asked.edition = :of
                      and asked.edition <= :edition
                    order by pub.edition
                    """)
                        .bind("of", edition)
                        .bind("edition", snapshot.state().edition().number()),
                Compared::read);
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        var after = sides.getLast();
        var before = sides.subList(0, sides.size() - 1);
        var against = before.stream().map(Compared::edition).toList();
        var reason = notCompared(before, sides);
        if (reason != null) {
            return Optional.of(new LineChanges(edition, against, reason, List.of(), NONE, List.of()));
        }
        // A publication that says there is nothing has no columns; what it took away had.
        var columns = sides.stream()
                .map(Compared::columns)
                .filter(named -> !named.isEmpty())
                .reduce(List.of(), (first, last) -> last);
        var found = new LineDifference(snapshot::each)
                .between(before.stream().map(Compared::side).toList(), new Side(after.publicationId(), columns));
        return Optional.of(new LineChanges(edition, against, null, columns, found.counts(), found.changes()));
    }

    private static @Nullable String notCompared(List<Compared> before, List<Compared> all) {
        if (before.isEmpty()) {
            return "It replaced nothing.";
        }
        if (all.stream().anyMatch(Compared::withdrawn)) {
            return "What it replaced was withdrawn, so that nothing is left to compare.";
        }
        if (all.stream().anyMatch(side -> side.columns().isEmpty() && side.rows() > 0)) {
            return "The lines of such files are not kept as they were sent.";
        }
        return all.stream().mapToLong(Compared::rows).sum() > MOST_LINES
                ? "These are more than 100,000 lines: compare the files."
                : null;
    }
}
