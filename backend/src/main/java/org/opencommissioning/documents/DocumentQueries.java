package org.opencommissioning.documents;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;

/** Documents that may be seen. */
@Singleton
public final class DocumentQueries {
    private static final int MOST = 200;

    static final Listing<Document> DOCUMENTS = Listing.of("documents", Document.class, Document::read)
            .select("""
                encode(m.sha256, 'hex') as hash, m.title, pub.publisher as publisher_code,
                coalesce(o.name, pub.publisher) as publisher_name, pub.kind, lower(pub.period) as period_from,
                upper(pub.period) as period_to, d.size_bytes, d.pages,
                case
                  when :sought <> '' then ts_headline(
                    'english', d.text, websearch_to_tsquery('english', :sought),
                    'MaxFragments=2, MaxWords=25, MinWords=8, StartSel="", StopSel="", FragmentDelimiter=" … "')
                end as found,
                pub.edition, m.line\
                """)
            .from("""
                published.document_mention m
                join published.document d using (sha256)
                join published.publication pub using (publication_id)
                left join published.organisation_key key on key.code = pub.publisher
                left join published.organisation o on o.organisation_id = key.organisation_id
                  and o.from_edition <= :edition
                  and (o.to_edition is null or o.to_edition > :edition)
                """)
            .sort("edition", "pub.edition", KeyType.NUMBER)
            .byDefault("-edition")
            .key("m.publication_id", KeyType.NUMBER)
            .key("m.line", KeyType.NUMBER)
            .reads(State.ALL);

    DocumentQueries() {}

    /** The newest first, 200 at most. */
    public List<Document> list(Snapshot snapshot, DocumentFilter filter) throws SQLException {
        return new PageQuestion<>(DOCUMENTS, filter.toString(), null, filter::where)
                .page(snapshot, null, MOST, false)
                .rows();
    }

    /** How many pieces of a megabyte a published document has; empty where there is none, or it was withdrawn. */
    Optional<Integer> pieces(Snapshot snapshot, byte[] sha256) throws SQLException {
        return snapshot.find(
                        Sql.of("select count(*) from published.document_piece where sha256 = :sha256")
                                .bind("sha256", sha256),
                        row -> row.getInt(1))
                .filter(pieces -> pieces > 0);
    }

    byte[] piece(Snapshot snapshot, byte[] sha256, int piece) throws SQLException {
        return snapshot.find(
                        Sql.of("select bytes from published.document_piece where sha256 = :sha256 and piece = :piece")
                                .bind("sha256", sha256)
                                .bind("piece", piece),
                        row -> row.getBytes(1))
                .orElseThrow();
    }
}
