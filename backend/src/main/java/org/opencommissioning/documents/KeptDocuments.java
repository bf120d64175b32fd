package org.opencommissioning.documents;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Documents behind the wall, and the way to the public side for those that a publication names. */
@Singleton
public final class KeptDocuments implements SentDocuments {
    private final DataSource writer;

    KeptDocuments(@Named("writer") DataSource writer) {
        this.writer = writer;
    }

    /** What an organisation has sent, the newest first. */
    public List<KeptDocument> list(OrganisationCode publisher) throws SQLException {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select sha256, publisher, name, size_bytes, pages, received_at
                from intake.document
                where publisher = :publisher
                order by received_at desc, sha256
                """)
                    .bind("publisher", publisher.text())
                    .list(
                            connection,
                            row -> new KeptDocument(
                                    HexFormat.of().formatHex(row.getBytes("sha256")),
                                    new OrganisationCode(row.getString("publisher")),
                                    row.getString("name"),
                                    row.getLong("size_bytes"),
                                    row.getInt("pages"),
                                    row.getObject("received_at", OffsetDateTime.class)
                                            .toInstant()));
        }
    }

    /** Hashes of what an organisation has sent, or has published before. */
    @Override
    public Set<String> hashes(OrganisationCode publisher) throws SQLException {
        try (var connection = writer.getConnection()) {
            return Set.copyOf(
                    Sql.of("""
                        select encode(sha256, 'hex')
                        from intake.document
                        where publisher = :publisher
                        union
                        select encode(m.sha256, 'hex')
                        from published.document_mention m
                        join published.publication p using (publication_id)
                        where p.publisher = :publisher
                        """).bind("publisher", publisher.text()).list(connection, row -> row.getString(1)));
        }
    }

    /** Makes a document public in the transaction of the publication that names it. */
    public static void mention(Connection connection, long publicationId, long line, String sha256, String title)
            throws SQLException {
        var hash = HexFormat.of().parseHex(sha256);
        Sql.of("""
            insert into published.document (sha256, size_bytes, pages, text)
            select sha256, size_bytes, pages, text
            from intake.document
            where sha256 = :sha256
            limit 1
            on conflict do nothing
            """).bind("sha256", hash).update(connection);
        Sql.of("""
            insert into published.document_piece (sha256, piece, bytes)
            select kept.sha256, p.piece, p.bytes
            from (select sha256, file_id from intake.document where sha256 = :sha256 order by file_id limit 1) kept
            join intake.file_piece p using (file_id)
            on conflict do nothing
            """).bind("sha256", hash).update(connection);
        Sql.of("""
            insert into published.document_mention (publication_id, line, sha256, title)
            values (:publication, :line, :sha256, :title)
            """)
                .bind("publication", publicationId)
                .bind("line", line)
                .bind("sha256", hash)
                .bind("title", title)
                .update(connection);
    }

    /** Destroys documents that no publication names any more, on both sides of the wall. */
    public static void sweep(Connection connection, List<String> hashes) throws SQLException {
        for (var sha256 : hashes) {
            var hash = HexFormat.of().parseHex(sha256);
            boolean isNamed = Sql.of("select exists (select from published.document_mention where sha256 = :sha256)")
                    .bind("sha256", hash)
                    .get(connection, row -> row.getBoolean(1));
            if (!isNamed) {
                Sql.of("delete from published.document_piece where sha256 = :sha256")
                        .bind("sha256", hash)
                        .update(connection);
                Sql.of("delete from published.document where sha256 = :sha256")
                        .bind("sha256", hash)
                        .update(connection);
                Sql.of("""
                    delete from intake.file_piece
                    where file_id in (select file_id from intake.document where sha256 = :sha256)
                    """).bind("sha256", hash).update(connection);
                Sql.of("delete from intake.document where sha256 = :sha256")
                        .bind("sha256", hash)
                        .update(connection);
            }
        }
    }
}
