package org.opencommissioning.consultations.responses;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.PublishSubmission;
import org.opencommissioning.publication.Published;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.SubmitReturn;
import org.opencommissioning.returns.Submitted;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Publishes what moderators have let through of a month's responses to a consortium, in place of what was public of it. */
@Singleton
public final class PublishResponses {
    private static final Correction MORE = new Correction("More of this month's responses have been moderated.");

    private final DataSource writer;
    private final SubmitReturn submit;
    private final PublishSubmission publish;
    private final ConsultationResponseReturn type;

    PublishResponses(
            @Named("writer") DataSource writer,
            SubmitReturn submit,
            PublishSubmission publish,
            ConsultationResponseReturn type) {
        this.writer = writer;
        this.submit = submit;
        this.publish = publish;
        this.type = type;
    }

    /** @param waiting how many responses of the month wait for a moderator */
    public record Ready(OrganisationCode consortium, String month, long ready, long waiting) {}

    /** Months of which something was decided that is not public yet, or may not be. */
    public List<Ready> listReady(Caller caller) throws SQLException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select r.publisher, to_char(r.confirmed_at at time zone 'Europe/London', 'YYYY-MM') as month,
                       count(d.response_id) filter (
                         where d.outcome in ('publish', 'count')
                           and d.decided_at > coalesce((
                             select max(p.published_at)
                             from published.publication p
                             where p.kind = :kind
                               and p.publisher = r.publisher
                               and p.edition is not null), '-infinity')) as ready,
                       count(*) filter (where d.response_id is null) as waiting
                from intake.consultation_response r
                left join intake.consultation_decision d using (response_id)
                where r.confirmed_at is not null
                group by 1, 2
                order by 1, 2
                """)
                    .bind("kind", ConsultationResponseReturn.KIND)
                    .list(
                            connection,
                            row -> new Ready(
                                    new OrganisationCode(row.getString(1)),
                                    row.getString(2),
                                    row.getLong(3),
                                    row.getLong(4)))
                    .stream()
                    .filter(ready -> ready.ready() > 0)
                    .toList();
        }
    }

    /** Publishes the month of a response that was just decided, when nothing of the month waits any more. */
    public Optional<Published> publishWhole(Caller caller, long response) throws SQLException, IOException {
        Optional<Month> whole;
        try (var connection = writer.getConnection()) {
            whole = Sql.of("""
                select r.publisher, (r.confirmed_at at time zone 'Europe/London')::date
                from intake.consultation_response r
                where r.response_id = :id
                  and not exists (
                    select
                    from intake.consultation_response other
                    where other.publisher = r.publisher
                      and other.confirmed_at is not null
                      and date_trunc('month', other.confirmed_at at time zone 'Europe/London')
                        = date_trunc('month', r.confirmed_at at time zone 'Europe/London')
                      and not exists (
                        select from intake.consultation_decision d where d.response_id = other.response_id))
                """)
                    .bind("id", response)
                    .find(
                            connection,
                            row -> new Month(
                                    new OrganisationCode(row.getString(1)),
                                    Period.ofMonth(YearMonth.from(row.getObject(2, LocalDate.class)))));
        }
        return whole.isEmpty()
                ? Optional.empty()
                : publish(caller, whole.get().consortium(), whole.get().period());
    }

    private record Month(OrganisationCode consortium, Period period) {}

    /** @return empty when there is nothing new to say of the month */
    public Optional<Published> publish(Caller caller, OrganisationCode consortium, Period period)
            throws SQLException, IOException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        try (var connection = writer.getConnection()) {
            lock(connection, "pg_advisory_lock", consortium);
            try {
                return newest(connection, consortium, period);
            } finally {
                lock(connection, "pg_advisory_unlock", consortium);
            }
        }
    }

    private Optional<Published> newest(Connection connection, OrganisationCode consortium, Period period)
            throws SQLException, IOException {
        var month = MonthOfResponses.of(connection, consortium, period);
        if (month.rows().isEmpty()) {
            return Optional.empty();
        }
        var bytes = month.file();
        var delivery = new Delivery(
                consortium,
                consortium.text(),
                period,
                "responses.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        // Refused only when somebody decided a response meanwhile: they publish.
        return submit.submit(type, delivery) instanceof Submitted.Accepted<CountRow> accepted
                ? Optional.of(publish.publish(type, accepted, MORE, "moderator"))
                : Optional.empty();
    }

    private static void lock(Connection connection, String act, OrganisationCode consortium) throws SQLException {
        Sql.of("select " + act + "(hashtext('publish-responses'), hashtext(:publisher))")
                .bind("publisher", consortium.text())
                .get(connection, row -> row);
    }
}
