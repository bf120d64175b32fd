package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/**
 * An item as the HealthWatch that sent it sees it.
 *
 * @param state  screened, second-needed, moderated, published, returned, withdrawn, or left-out where a newer batch lacks it
 * @param reason what a moderator said, or HealthWatch itself
 * @param stages every state that it has come to, and when; the first is that it was received
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
                    "screened",
                    "second-needed",
                    "moderated",
                    "published",
                    "returned",
                    "withdrawn",
                    "left-out"
                },
                example = "screened")
        String state,

        @Nullable @Schema(maxLength = 500) String reason,
        Instant receivedAt,
        @ArraySchema(maxItems = 8) List<Stage> stages) {
    private static final int MOST = 500;

    /** A state that an item came to. @param state received, or one of those of an item */
    @Serdeable
    @Schema(name = "SentFeedbackStage", description = "A state that an item came to, and when")
    public record Stage(
            @Schema(
                    allowableValues = {
                        "received",
                        "screened",
                        "second-needed",
                        "moderated",
                        "published",
                        "returned",
                        "withdrawn",
                        "left-out"
                    },
                    example = "received")
            String state,

            Instant at) {}

    /** The newest first, 500 at most. */
    static List<SentFeedback> list(Connection connection, List<OrganisationCode> healthwatches) throws SQLException {
        return Sql.of("""
            select i.*, h.name as publisher_name, a.name as about_name, d.reason, d.outcome, d.decided_at, d.withdrawn_at,
                   p.proposed_at, public.since as published_at, public.is_live, later.since as left_out_at,
                   s.state in ('discarded', 'withdrawn', 'refused') as is_gone
            from intake.feedback_item i
            join intake.submission s using (submission_id)
            left join intake.feedback_decision d using (item_id)
            left join intake.feedback_proposal p using (item_id)
            left join lateral (
              select min(pub.published_at) as since, bool_or(pub.superseded_by is null) as is_live
              from published.feedback f
              join published.publication pub using (publication_id)
              where f.item_id = i.item_id
                and pub.edition is not null) public on true
            left join lateral (
              select min(newer.submitted_at) as since
              from intake.submission newer
              where newer.kind = s.kind
                and newer.publisher = s.publisher
                and newer.period = s.period
                and newer.submission_id > s.submission_id
                and newer.state in ('accepted', 'proposed', 'sent-back', 'approved', 'published')) later on true
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
        var stages = stages(row);
        boolean leftOut =
                row.getBoolean("is_gone") && stages.getLast().state().matches("screened|second-needed|moderated");
        return new SentFeedback(
                name(row, "publisher"),
                row.getString("reference"),
                name(row, "about"),
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getString("words"),
                List.of((String[]) row.getArray("concerns").getArray()),
                leftOut ? "left-out" : stages.getLast().state(),
                row.getString("reason"),
                row.getTimestamp("received_at").toInstant(),
                stages);
    }

    /** In the order in which they came; the last says where it stands. */
    private static List<Stage> stages(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var stages = new ArrayList<Stage>();
        add(stages, "received", row.getTimestamp("received_at"));
        add(stages, "screened", row.getTimestamp("screened_at"));
        add(stages, "second-needed", row.getTimestamp("proposed_at"));
        if (Decision.RETURNED.equals(outcome)) {
            add(stages, "returned", row.getTimestamp("decided_at"));
        } else if (Decision.WITHDRAWN.equals(outcome)) {
            add(stages, "withdrawn", row.getTimestamp("withdrawn_at"));
        } else {
            add(stages, "moderated", row.getTimestamp("decided_at"));
            if (row.getBoolean("is_live")) {
                add(stages, "published", row.getTimestamp("published_at"));
            } else {
                add(stages, "left-out", row.getTimestamp("left_out_at"));
            }
        }
        return List.copyOf(stages);
    }

    private static void add(List<Stage> stages, String state, @Nullable Timestamp at) {
        if (at != null) {
            stages.add(new Stage(state, at.toInstant()));
        }
    }

    private static OrganisationName name(ResultSet row, String of) throws SQLException {
        var code = row.getString(of);
        var name = row.getString(of + "_name");
        return new OrganisationName(new OrganisationCode(code), name == null ? code : name);
    }

    /** A file of feedback that has come and that screening has not read yet. */
    @Serdeable
    @Schema(name = "UnscreenedFeedback", description = "A file of feedback that has come and is not screened yet")
    public record Unscreened(
            @Schema(format = "int64", minimum = "1", example = "12")
            long submission,

            Period period,
            Instant receivedAt) {

        static List<Unscreened> list(Connection connection, List<OrganisationCode> healthwatches) throws SQLException {
            return Sql.of("""
                select submission_id, lower(period) as first_day, upper(period) as day_after, submitted_at
                from intake.submission
                where kind = :kind
                  and publisher = any(:healthwatches)
                  and state in ('queued', 'checking')
                order by submission_id
                limit 100
                """)
                    .bind("kind", FeedbackReturn.KIND)
                    .bind(
                            "healthwatches",
                            healthwatches.stream().map(OrganisationCode::text).toArray(String[]::new))
                    .list(
                            connection,
                            row -> new Unscreened(
                                    row.getLong(1),
                                    new Period(
                                            row.getDate("first_day").toLocalDate(),
                                            row.getDate("day_after").toLocalDate()),
                                    row.getTimestamp(4).toInstant()));
        }
    }
}
