package org.opencommissioning.submissions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.PublishSubmission;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.Published;
import org.opencommissioning.publication.timeliness.ExtensionReturn;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.SubmitReturn;
import org.opencommissioning.returns.Submitted;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.security.audit.Outcome;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * The Board gives more time for a return, with a reason. It is published at once: the list of all extensions of that period, the new one
 * among them, takes the place of the list before (decisions/0400).
 */
@Singleton
public final class ExtendDueDate {
    /** Any number, as long as nothing else in the database locks it: the letters "extend". */
    private static final long LOCK = 0x657874656e64L;

    private final DataSource writer;
    private final ReturnTypes types;
    private final ExtensionReturn extensions;
    private final SubmitReturn submit;
    private final PublishSubmission publish;
    private final AuditTrail audit;

    ExtendDueDate(
            @Named("writer") DataSource writer,
            ReturnTypes types,
            ExtensionReturn extensions,
            SubmitReturn submit,
            PublishSubmission publish,
            AuditTrail audit) {
        this.writer = writer;
        this.types = types;
        this.extensions = extensions;
        this.submit = submit;
        this.publish = publish;
        this.audit = audit;
    }

    /** @return the edition that says so */
    public long extend(
            Actor actor, String kind, OrganisationCode organisation, Period period, LocalDate dueOn, String reason)
            throws SQLException, IOException {
        Permissions.require(actor.caller(), Act.EXTEND_DUE_DATE, organisation);
        types.get(kind);
        var words = Said.words("reason", reason, 10, "Say why there is more time: readers see it");
        var board = Permissions.grants(actor.caller()).stream()
                .filter(grant -> grant.role() == Role.BOARD_OFFICER)
                .findFirst()
                .orElseThrow()
                .organisation();
        var row = List.of(
                organisation.text(),
                kind,
                period.from().toString(),
                period.lastDay().toString(),
                dueOn.toString(),
                words);
        try (var connection = writer.getConnection()) {
            Sql.of("select pg_advisory_lock(:lock)").bind("lock", LOCK).get(connection, locked -> true);
            try {
                long edition =
                        publish(extensions, delivery(board, period, rows(connection, board, period, row)), words);
                record(actor, organisation, edition);
                return edition;
            } finally {
                Sql.of("select pg_advisory_unlock(:lock)").bind("lock", LOCK).get(connection, unlocked -> true);
            }
        }
    }

    private void record(Actor actor, OrganisationCode organisation, long edition) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            audit.record(
                    connection,
                    actor,
                    new Deed(Act.EXTEND_DUE_DATE.slug(), "publication " + edition, organisation, Outcome.DONE));
            return null;
        });
    }

    /** Those that stand, but for the same return, and the new one. */
    private static List<List<String>> rows(
            Connection connection, OrganisationCode board, Period period, List<String> added) throws SQLException {
        var rows = new ArrayList<>(Sql.of("""
            select x.organisation, x.kind, lower(x.period)::text, (upper(x.period) - 1)::text, x.due_on::text, x.reason
            from published.extension x
            join published.publication p using (publication_id)
            where p.publisher = :board
              and p.period = daterange(:from, :to)
              and p.edition is not null
              and p.superseded_by is null
            order by x.line
            """)
                .bind("board", board.text())
                .bind("from", period.from())
                .bind("to", period.to())
                .list(
                        connection,
                        row -> Stream.of(1, 2, 3, 4, 5, 6)
                                .map(column -> {
                                    try {
                                        return row.getString(column);
                                    } catch (SQLException e) {
                                        throw new IllegalStateException(e);
                                    }
                                })
                                .toList()));
        rows.removeIf(row -> row.subList(0, 4).equals(added.subList(0, 4)));
        rows.add(added);
        return rows;
    }

    private static Delivery delivery(OrganisationCode board, Period period, List<List<String>> rows) {
        var text = "Organisation,Return,First day,Last day,Due on,Reason\r\n"
                + rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",", "", "\r\n")))
                        .collect(Collectors.joining());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                board, board.text(), period, "extensions.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private <R extends ReturnRow> long publish(PublishableReturn<R> type, Delivery delivery, String reason)
            throws SQLException, IOException {
        return switch (submit.submit(type, delivery)) {
            case Submitted.AlreadyPublished<R>(long edition) -> edition;
            case Submitted.Harmful<R>(String found) -> throw refused("The scanner of files found " + found + ".");
            case Submitted.Refused<R>(long id, var findings) ->
                throw refused(findings.getFirst().message());
            case Submitted.Accepted<R> accepted -> {
                if (accepted.checked().counts().refused() > 0) {
                    throw refused(accepted.findings().getFirst().message());
                }
                var said = new Correction(
                        Cause.NEW_INFORMATION, reason.length() > 500 ? reason.substring(0, 500) : reason);
                yield switch (publish.publish(type, accepted, said, Role.BOARD_OFFICER.slug())) {
                    case Published.AsEdition(long edition, long rows) -> edition;
                    case Published.NeedsReason(long edition, var period) -> throw refused("It needs a reason.");
                    case Published.Overlaps(long edition, var period) ->
                        throw refused("Extensions of " + period.inWords()
                                + " are published together; give more time for that period.");
                };
            }
        };
    }

    private static RuntimeException refused(String why) {
        return ProblemKind.BAD_VALUE.refusal("dueOn", "", why, "Look at the days and the reason.");
    }
}
