package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * An item as the HealthWatch that sent it sees it.
 *
 * @param state  waiting, second-needed, let-through, published, returned, withdrawn, or left-out where a newer batch lacks it
 * @param reason what a moderator said, or HealthWatch itself
 */
@Serdeable
@Schema(description = "An item of feedback as the HealthWatch that sent it sees it")
public record SentFeedback(
        OrganisationName healthwatch,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-0601")
        String reference,

        OrganisationName about,

        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-06")
        String month,

        @Schema(maxLength = 20000, example = "I waited two hours past my time.")
        String words,

        @ArraySchema(maxItems = 10, schema = @Schema(maxLength = 40))
        List<String> concerns,

        @Schema(
                allowableValues = {
                    "waiting",
                    "second-needed",
                    "let-through",
                    "published",
                    "returned",
                    "withdrawn",
                    "left-out"
                },
                example = "waiting")
        String state,

        @Nullable @Schema(maxLength = 500) String reason,
        Instant receivedAt) {
    private static final int MOST = 500;

    /** The newest first, 500 at most. */
    static List<SentFeedback> list(Connection connection, List<OrganisationCode> healthwatches) throws SQLException {
        return Sql.of("""
            select i.*, h.name as publisher_name, a.name as about_name, d.reason,
                   case
                     when d.outcome in ('returned', 'withdrawn') then d.outcome
                     when d.outcome = 'publish' and exists (
                       select
                       from published.feedback f
                       join published.publication p using (publication_id)
                       where f.item_id = i.item_id
                         and p.edition is not null
                         and p.superseded_by is null) then 'published'
                     when s.state in ('discarded', 'withdrawn', 'refused') then 'left-out'
                     when exists (
                       select
                       from intake.submission later
                       where later.kind = s.kind
                         and later.publisher = s.publisher
                         and later.period = s.period
                         and later.submission_id > s.submission_id
                         and later.state in ('accepted', 'proposed', 'sent-back', 'approved', 'published')) then 'left-out'
                     when d.outcome = 'publish' then 'let-through'
                     when p.item_id is not null then 'second-needed'
                     else 'waiting'
                   end as stands
            from intake.feedback_item i
            join intake.submission s using (submission_id)
            left join intake.feedback_decision d using (item_id)
            left join intake.feedback_proposal p using (item_id)
            left join published.organisation h on h.code = i.publisher and h.to_edition is null
            left join published.organisation a on a.code = i.about and a.to_edition is null
            where i.publisher = any(:healthwatches)
            order by i.received_at desc, i.item_id desc
            limit :most
            """)
                .bind(
                        "healthwatches",
                        healthwatches.stream().map(OrganisationCode::text).toArray(String[]::new))
                .bind("most", MOST)
                .list(connection, SentFeedback::read);
    }

    private static SentFeedback read(ResultSet row) throws SQLException {
        return new SentFeedback(
                name(row, "publisher"),
                row.getString("reference"),
                name(row, "about"),
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getString("words"),
                List.of((String[]) row.getArray("concerns").getArray()),
                row.getString("stands"),
                row.getString("reason"),
                row.getTimestamp("received_at").toInstant());
    }

    private static OrganisationName name(ResultSet row, String of) throws SQLException {
        var code = row.getString(of);
        var name = row.getString(of + "_name");
        return new OrganisationName(new OrganisationCode(code), name == null ? code : name);
    }
}
