package org.opencommissioning.publication;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.Submission;
import org.opencommissioning.returns.Submitted;
import org.opencommissioning.transparencylog.Commitment;
import org.opencommissioning.transparencylog.Content;
import org.opencommissioning.transparencylog.EntryDraft;
import org.opencommissioning.transparencylog.Hash;
import org.opencommissioning.transparencylog.Reason;
import org.opencommissioning.transparencylog.TransparencyLog;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.Period;

/** The publication's own row and its entry in the log, step by step within the publishing transaction. */
@Singleton
final class PublicationRows {
    private final TransparencyLog log;

    PublicationRows(TransparencyLog log) {
        this.log = log;
    }

    /** Any number, as long as nothing else in the database locks it: the letters "open_pub". */
    static final long PUBLISHING = 0x6f70656e5f707562L;

    /** Publications of one kind and publisher come one after the other, and none while a withdrawal is under way. */
    void lock(Connection connection, Submission submission) throws SQLException {
        Sql.of("""
            select pg_advisory_xact_lock_shared(:publishing),
                   pg_advisory_xact_lock(hashtext(:kind), hashtext(:publisher))
            """)
                .bind("publishing", PUBLISHING)
                .bind("kind", submission.kind())
                .bind("publisher", submission.publisher().text())
                .get(connection, row -> row);
    }

    List<Step.Live> listOverlapping(Connection connection, Submission submission) throws SQLException {
        return Sql.of("""
            select publication_id, edition, lower(period), upper(period)
            from published.publication
            where kind = :kind
              and publisher = :publisher
              and period && daterange(:from, :to)
              and edition is not null
              and superseded_by is null
            order by edition
            """)
                .bind("kind", submission.kind())
                .bind("publisher", submission.publisher().text())
                .bind("from", submission.period().from())
                .bind("to", submission.period().to())
                .list(
                        connection,
                        row -> new Step.Live(
                                row.getLong(1),
                                row.getLong(2),
                                new Period(
                                        row.getDate(3).toLocalDate(),
                                        row.getDate(4).toLocalDate())));
    }

    /** What live publications hold together. */
    Preview.Sum sum(Connection connection, List<Long> publications, boolean money) throws SQLException {
        return Sql.of("""
            select coalesce(sum(row_count), 0), coalesce(sum(amount_pence), 0)
            from published.publication
            where publication_id = any(:ids)
            """)
                .bind("ids", publications.toArray(Long[]::new))
                .get(connection, row -> new Preview.Sum(row.getLong(1), money ? new Money(row.getLong(2)) : null));
    }

    Draft begin(Connection connection, Submitted.Accepted<?> submitted, Step step) throws SQLException {
        var submission = submitted.submission();
        var counts = submitted.checked().counts();
        long id = Sql.of("""
            insert into published.publication
              (kind, publisher, subject, period, held_rows, held_pence, refused_rows, refused_pence,
               findings, columns, approved_by, nil)
            values
              (:kind, :publisher, :publisher, daterange(:from, :to), :held, :held_pence, :refused, :refused_pence,
               :findings::jsonb, :columns, :approved_by,
               coalesce((select nil from intake.submission where submission_id = :submission), false))
            returning publication_id
            """)
                .bind("kind", submission.kind())
                .bind("publisher", submission.publisher().text())
                .bind("from", submission.period().from())
                .bind("to", submission.period().to())
                .bind("held", counts.held())
                .bind("held_pence", counts.heldTotal().pence())
                .bind("refused", counts.refused())
                .bind("refused_pence", counts.refusedTotal().pence())
                .bind("findings", counted(submitted.findings()))
                .bind(
                        "columns",
                        connection.createArrayOf(
                                "text", submitted.checked().headings().toArray()))
                .bind("approved_by", step.approvedBy())
                .bind("submission", submission.id())
                .get(connection, row -> row.getLong(1));
        return new Draft(id, submission.kind(), submission.publisher(), submission.period());
    }

    /** Appends the entry: from here on no other publication can come between. */
    long enter(Connection connection, Draft draft, Submitted.Accepted<?> submitted, Step step, Content content)
            throws SQLException {
        var fileSalt = Commitment.newSalt();
        var file = Commitment.toFile(fileSalt, Hash.of(submitted.submission().fileSha256()));
        var reasonSalt = step.correction() == null ? null : Commitment.newSalt();
        var appended = log.append(connection, entry(draft, step, content, file, reasonSalt));
        for (var replaced : step.replaces()) {
            Sql.of("update published.publication set superseded_by = :edition where publication_id = :id")
                    .bind("edition", appended.edition())
                    .bind("id", replaced.publicationId())
                    .update(connection);
        }
        Sql.of("""
            update published.publication
            set edition = :edition,
                published_at = :at,
                row_count = :rows,
                amount_pence = :pence,
                content_root = :root,
                file_commitment = :file,
                supersedes = :supersedes,
                reason_code = case when :reason::text is null then null else 'correction' end,
                reason = :reason,
                cause = :cause,
                reason_salt = :reason_salt
            where publication_id = :id
            """)
                .bind("edition", appended.edition())
                .bind("at", Timestamp.from(appended.time()))
                .bind("rows", content.rows())
                .bind("pence", submitted.checked().counts().acceptedTotal().pence())
                .bind("root", content.root().bytes())
                .bind("file", file.bytes())
                .bind("supersedes", step.editions().toArray(Long[]::new))
                .bind(
                        "reason",
                        step.correction() == null ? null : step.correction().words())
                .bind("reason_salt", reasonSalt)
                .bind(
                        "cause",
                        step.correction() == null
                                ? null
                                : step.correction().cause().slug())
                .bind("id", draft.publicationId())
                .update(connection);
        markPublished(connection, draft, fileSalt, submitted.submission());
        announce(connection, draft.kind(), appended.edition(), Timestamp.from(appended.time()));
        return appended.edition();
    }

    /** A submission is published once, and not after somebody has taken it back. */
    private static void markPublished(Connection connection, Draft draft, byte[] fileSalt, Submission submission)
            throws SQLException {
        int marked = Sql.of("""
            update intake.submission
            set state = 'published', publication_id = :publication, file_salt = :salt
            where submission_id = :id
              and state in ('accepted', 'approved')
            """)
                .bind("publication", draft.publicationId())
                .bind("salt", fileSalt)
                .bind("id", submission.id())
                .update(connection);
        if (marked != 1) {
            throw new IllegalStateException("Submission " + submission.id() + " is not to be published any more");
        }
    }

    private static EntryDraft entry(Draft draft, Step step, Content content, Hash file, byte[] reasonSalt) {
        var reason = step.correction() == null
                ? null
                : new Reason(
                        Reason.Code.CORRECTION,
                        Commitment.toWords(reasonSalt, step.correction().explanation()));
        return new EntryDraft(
                draft.kind(),
                draft.publisher(),
                draft.publisher(),
                draft.period(),
                content,
                file,
                step.editions(),
                reason,
                step.approvedBy());
    }

    /** Readers are told of the new edition when the transaction has ended well (trigger tell_edition). */
    static void announce(Connection connection, String kind, long edition, Timestamp at) throws SQLException {
        Sql.of("""
            insert into published.dataset_edition (dataset, edition, published_at)
            values (:kind, :edition, :at)
            on conflict (dataset) do update
            set edition = excluded.edition, published_at = excluded.published_at
            """).bind("kind", kind).bind("edition", edition).bind("at", at).update(connection);
    }

    private static String counted(List<Finding> findings) {
        var counts = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::severity, () -> new EnumMap<>(Severity.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> "\"%s\":%d".formatted(count.getKey().slug(), count.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
