package org.opencommissioning.publication;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.database.Sql;
import org.opencommissioning.transparencylog.Commitment;
import org.opencommissioning.transparencylog.Content;
import org.opencommissioning.transparencylog.EntryDraft;
import org.opencommissioning.transparencylog.Reason;
import org.opencommissioning.transparencylog.TransparencyLog;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** The publication rows and the entry of a withdrawal, step by step within its transaction. */
@Singleton
final class WithdrawalRows {
    private static final String WITHDRAWALS = "withdrawals";

    private final TransparencyLog log;

    WithdrawalRows(TransparencyLog log) {
        this.log = log;
    }

    /** No publication is under way and none begins: names that nobody else uses can be destroyed. */
    void lock(Connection connection) throws SQLException {
        Sql.of("select pg_advisory_xact_lock(:publishing)")
                .bind("publishing", PublicationRows.PUBLISHING)
                .get(connection, row -> row);
    }

    Optional<Withdrawal.Target> find(Connection connection, long edition) throws SQLException {
        return Sql.of("""
            select publication_id, edition, kind, publisher, subject, lower(period) as first_day, upper(period) as day_after,
                   row_count, superseded_by is null as live, withdrawn_by
            from published.publication
            where edition = :edition
            """).bind("edition", edition).find(connection, WithdrawalRows::target);
    }

    private static Withdrawal.Target target(ResultSet row) throws SQLException {
        var subject = row.getString("subject");
        return new Withdrawal.Target(
                row.getLong("publication_id"),
                row.getLong("edition"),
                row.getString("kind"),
                new OrganisationCode(row.getString("publisher")),
                subject == null ? null : new OrganisationCode(subject),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("day_after", LocalDate.class)),
                row.getLong("row_count"),
                row.getBoolean("live"),
                row.getObject("withdrawn_by", Long.class));
    }

    /** Those of the lines that the publication does not have, or has no more. */
    List<Integer> listMissing(Connection connection, Withdrawal.Target target, List<Integer> lines)
            throws SQLException {
        return Sql.of("""
            select asked.line
            from unnest(:lines::integer[]) as asked (line)
            where not exists (
              select
              from published.content_block b
              cross join lateral generate_series(0, octet_length(b.lines) / 4 - 1) as place
              where b.publication_id = :id
                and substring(b.lines from place * 4 + 1 for 4) = int4send(asked.line))
              or exists (
                select
                from published.tombstone t
                where t.publication_id = :id and t.line = asked.line)
            order by asked.line
            """)
                .bind("lines", lines.toArray(Integer[]::new))
                .bind("id", target.publicationId())
                .list(connection, row -> row.getInt(1));
    }

    Draft begin(Connection connection, Withdrawal withdrawal) throws SQLException {
        var target = withdrawal.target();
        long id = Sql.of("""
            insert into published.publication (kind, publisher, subject, period, columns, approved_by)
            select kind, publisher, subject, period, case when :rows then columns else '{}' end, :approved_by
            from published.publication
            where publication_id = :id
            returning publication_id
            """)
                .bind("id", target.publicationId())
                .bind("rows", withdrawal.leavesRows())
                .bind("approved_by", withdrawal.approvedBy())
                .get(connection, row -> row.getLong(1));
        return new Draft(id, target.kind(), target.publisher(), target.period());
    }

    /** Appends the entry. One that holds no rows never stands: nothing is left for its period. */
    long enter(Connection connection, Draft draft, Withdrawal withdrawal, Content content, long pence)
            throws SQLException {
        var salt = Commitment.newSalt();
        var appended = log.append(connection, entry(withdrawal, content, salt));
        long edition = appended.edition();
        var at = Timestamp.from(appended.time());
        Sql.of("""
            update published.publication
            set superseded_by = :edition
            where publication_id = :id
              and superseded_by is null
            """)
                .bind("edition", edition)
                .bind("id", withdrawal.target().publicationId())
                .update(connection);
        Sql.of("""
            update published.publication
            set edition = :edition,
                published_at = :at,
                row_count = :rows,
                amount_pence = :pence,
                content_root = :root,
                supersedes = :supersedes,
                superseded_by = case when :stands then null else :edition end,
                reason_code = 'withdrawal',
                reason = :words,
                cause = :cause,
                reason_salt = :salt
            where publication_id = :id
            """)
                .bind("edition", edition)
                .bind("at", at)
                .bind("rows", content.rows())
                .bind("pence", pence)
                .bind("root", content.root().bytes())
                .bind("supersedes", new Long[] {withdrawal.target().edition()})
                .bind("stands", withdrawal.leavesRows())
                .bind("words", withdrawal.why().words())
                .bind("cause", withdrawal.why().cause().slug())
                .bind("salt", salt)
                .bind("id", draft.publicationId())
                .update(connection);
        PublicationRows.announce(connection, draft.kind(), edition, at);
        PublicationRows.announce(connection, WITHDRAWALS, edition, at);
        return edition;
    }

    private static EntryDraft entry(Withdrawal withdrawal, Content content, byte[] salt) {
        var target = withdrawal.target();
        return new EntryDraft(
                target.kind(),
                target.publisher(),
                target.subject(),
                target.period(),
                content,
                null,
                List.of(target.edition()),
                new Reason(
                        Reason.Code.WITHDRAWAL,
                        Commitment.toWords(salt, withdrawal.why().explanation())),
                withdrawal.approvedBy());
    }

    /** Destroys what the publication itself says; its entry in the log remains. */
    void bury(Connection connection, Withdrawal.Target target, long edition) throws SQLException {
        for (var table : List.of("content_block", "line_finding", "rule_finding", "tombstone")) {
            Sql.of("delete from published." + table + " where publication_id = :id")
                    .bind("id", target.publicationId())
                    .update(connection);
        }
        Sql.of("""
            update published.publication
            set withdrawn_by = :edition,
                amount_pence = null,
                held_rows = 0,
                held_pence = 0,
                refused_rows = 0,
                refused_pence = 0,
                findings = '{}',
                columns = '{}',
                reason = null,
                cause = null,
                reason_salt = null
            where publication_id = :id
            """).bind("edition", edition).bind("id", target.publicationId()).update(connection);
    }
}
