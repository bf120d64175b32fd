package org.opencommissioning.publication.reading;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.Period;

/** What remains of what was withdrawn: the sentence that says when and why, whichever state is asked for. */
@Singleton
public final class Tombstones {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @throws Refusal WITHDRAWN when all of the edition was withdrawn */
    public void refuse(Snapshot snapshot, long edition) throws SQLException {
        refuse(sentence(snapshot, edition, null));
    }

    /** @throws Refusal WITHDRAWN when the line, or all of the edition, was withdrawn */
    public void refuse(Snapshot snapshot, long edition, int line) throws SQLException {
        refuse(sentence(snapshot, edition, line));
    }

    private static void refuse(Optional<String> sentence) {
        if (sentence.isPresent()) {
            throw ProblemKind.WITHDRAWN.refusal(sentence.get());
        }
    }

    private static Optional<String> sentence(Snapshot snapshot, long edition, @Nullable Integer line)
            throws SQLException {
        return snapshot.find(
                Sql.of("""
                    select dead.publication_id is not null as is_line, pub.kind, lower(pub.period) as first_day,
                           upper(pub.period) as day_after, act.edition, act.published_at, act.reason,
                           coalesce(said.name, pub.publisher) as publisher
                    from published.publication pub
                    left join published.tombstone dead
                      on dead.publication_id = pub.publication_id and dead.line = :line
                    join published.publication act on act.edition = coalesce(pub.withdrawn_by, dead.withdrawn_by)
                    left join published.organisation said on said.code = pub.publisher and said.to_edition is null
                    where pub.edition = :of
                    """).bind("of", edition).bind("line", line == null ? 0 : line),
                row -> sentence(row, edition, line));
    }

    private static String sentence(ResultSet row, long edition, @Nullable Integer line) throws SQLException {
        var period =
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("day_after", LocalDate.class));
        var day = row.getObject("published_at", OffsetDateTime.class)
                .toInstant()
                .atZone(AsAt.ENGLAND)
                .format(DAY);
        return "%sdition %d, %s of %s for %s, was withdrawn on %s by edition %d: %s"
                .formatted(
                        row.getBoolean("is_line") ? "Line " + line + " of e" : "E",
                        edition,
                        row.getString("kind"),
                        row.getString("publisher"),
                        period.inWords(),
                        day,
                        row.getLong("edition"),
                        row.getString("reason"));
    }
}
