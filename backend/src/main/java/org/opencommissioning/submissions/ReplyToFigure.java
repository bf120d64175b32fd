package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.replies.ReplyReturn;
import org.opencommissioning.security.Actor;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Writes the file of a reply for somebody who fills in a form. What the organisation said earlier on the same day stands in it too. */
@Singleton
public final class ReplyToFigure {
    private static final int FEWEST = 10;
    private static final int MOST = 5_000;

    private final DataSource writer;
    private final Clock clock;
    private final SubmissionActs acts;

    ReplyToFigure(@Named("writer") DataSource writer, Clock clock, SubmissionActs acts) {
        this.writer = writer;
        this.clock = clock;
        this.acts = acts;
    }

    /**
     * @param edition null for all that is computed of the organisation
     * @param line    null for all of the publication
     * @return the number of the submission
     */
    public long reply(
            Actor actor,
            OrganisationCode organisation,
            @Nullable Long edition,
            @Nullable Integer line,
            @Nullable String words)
            throws SQLException, IOException {
        var said = words == null ? "" : words.strip();
        if (said.length() < FEWEST || said.length() > MOST) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "statement",
                    said.length() > 200 ? said.substring(0, 200) : said,
                    "Say what readers shall see beside the figure.",
                    "Write 10 to 5,000 characters.");
        }
        var today = Period.ofDay(LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND));
        var rows = standing(organisation, today);
        rows.add(List.of(
                organisation.text(),
                edition == null ? "" : edition.toString(),
                line == null ? "" : line.toString(),
                said));
        var bytes = file(rows).getBytes(StandardCharsets.UTF_8);
        return acts.receive(
                actor,
                ReplyReturn.KIND,
                organisation,
                today,
                "reply.csv",
                bytes.length,
                new ByteArrayInputStream(bytes));
    }

    private List<List<String>> standing(OrganisationCode organisation, Period day) throws SQLException {
        try (var connection = writer.getConnection()) {
            return new ArrayList<>(Sql.of("""
                select r.organisation, coalesce(r.about_edition::text, '') as edition, coalesce(r.about_line::text, '') as about_line, r.words
                from published.reply r
                join published.publication p using (publication_id)
                where p.publisher = :organisation
                  and p.period = daterange(:from, :to)
                  and p.edition is not null
                  and p.superseded_by is null
                order by r.line
                """)
                    .bind("organisation", organisation.text())
                    .bind("from", day.from())
                    .bind("to", day.to())
                    .list(
                            connection,
                            row -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
        }
    }

    private static String file(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", "Organisation,Edition,Line,Statement\r\n", ""));
    }
}
