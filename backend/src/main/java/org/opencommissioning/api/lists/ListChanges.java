package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/**
 * What a list shows at an edition and did not show at an earlier one (decisions/0530): the list is read at both, with the same filters, and
 * what says the same at both is no news, even where another publication says it.
 */
public final class ListChanges {
    /** Of lists in which a publisher's newest return replaces its others: only publishers that published anything since are looked at. */
    public static final String OF_WHO_PUBLISHED = """
        pub.publisher in (
          select since.publisher
          from published.publication since
          where since.kind = :since_kind
            and since.edition > :since_edition
            and since.edition <= :until_edition)\
        """;

    private ListChanges() {}

    /** Whether a return of a kind was published, corrected or withdrawn since an edition. */
    public static boolean published(Snapshot snapshot, String kind, long since) throws SQLException {
        return snapshot.find(
                        Sql.of("""
                            select exists (
                              select
                              from published.publication
                              where kind = :kind
                                and edition > :since
                                and edition <= :until)
                            """)
                                .bind("kind", kind)
                                .bind("since", since)
                                .bind("until", snapshot.state().edition().number()),
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    /** Rows of lists in which a publisher's newest return replaces its others. */
    public static <T> List<T> ofRegisters(
            Snapshot snapshot, PageQuestion<T> question, String kind, long since, Function<T, ?> facts, int limit)
            throws SQLException {
        if (!published(snapshot, kind, since)) {
            return List.of();
        }
        long until = snapshot.state().edition().number();
        var narrowed = new PageQuestion<>(
                question.listing(),
                question.filters(),
                question.sort(),
                state -> question.where()
                        .apply(state)
                        .and(OF_WHO_PUBLISHED)
                        .with("since_kind", kind)
                        .with("since_edition", since)
                        .with("until_edition", until));
        return between(earlier(snapshot, since), snapshot, narrowed, facts, facts, limit);
    }

    /** Rows of a list that is read as a whole, for lists that are short; of its default order, the first {@code limit}. */
    public static <T> List<T> of(
            Snapshot snapshot, PageQuestion<T> question, long since, Function<T, ?> facts, int limit)
            throws SQLException {
        return between(earlier(snapshot, since), snapshot, question, facts, facts, limit);
    }

    /** The state of an edition; null where there was none yet. */
    public static @Nullable Snapshot earlier(Snapshot snapshot, long edition) throws SQLException {
        return edition == 0 ? null : snapshot.at(new AsAt.OfEdition(edition));
    }

    /**
     * @param then  the earlier state; null for nothing at all
     * @param facts what makes a row another: neither where it stands nor what others say of it
     * @param before the same, of rows of the earlier state
     */
    public static <T> List<T> between(
            @Nullable Snapshot then,
            Snapshot now,
            PageQuestion<T> question,
            Function<T, ?> before,
            Function<T, ?> facts,
            int limit)
            throws SQLException {
        var known = new HashMap<Object, Integer>();
        if (then != null) {
            question.all(then, row -> known.merge(before.apply(row), 1, Integer::sum));
        }
        var news = new ArrayList<T>();
        question.all(now, row -> {
            // As often as it stood there before it is no news: a file may say the same twice.
            if (known.merge(facts.apply(row), -1, Integer::sum) < 0 && news.size() < limit) {
                news.add(row);
            }
        });
        return news;
    }
}
