package org.opencommissioning.publication.replies;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.values.OrganisationCode;

/** Replies that stand, for every room whose figures are replied to. */
@Singleton
public final class ReplyQueries {
    private static final int MOST = 200;

    static final Listing<Reply> REPLIES = Listing.of("replies", Reply.class, Reply::read)
            .select("""
                pub.edition, r.line, r.organisation, coalesce(said.name, r.organisation) as name, r.about_edition,
                r.about_line, r.words, pub.published_at\
                """)
            .from("""
                published.reply r
                join published.publication pub using (publication_id)
                left join published.organisation_key known on known.code = r.organisation
                left join published.organisation said on said.organisation_id = known.organisation_id
                  and said.from_edition <= :edition
                  and (said.to_edition is null or said.to_edition > :edition)\
                """)
            .sort("edition", "pub.edition", KeyType.NUMBER)
            .byDefault("-edition")
            .key("pub.edition", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(State.ALL);

    /** About one line, and about all of its publication. */
    public List<Reply> listAboutLine(Snapshot snapshot, long edition, int line) throws SQLException {
        return list(snapshot, new ReplyFilter(null, edition, line));
    }

    /** About a publication or any line of it. */
    public List<Reply> listAbout(Snapshot snapshot, long edition) throws SQLException {
        return list(snapshot, new ReplyFilter(null, edition, null));
    }

    /** What an organisation says about all that is computed of it. */
    public List<Reply> listOf(Snapshot snapshot, OrganisationCode organisation) throws SQLException {
        return list(snapshot, new ReplyFilter(organisation, null, null)).stream()
                .filter(reply -> reply.aboutEdition() == null)
                .toList();
    }

    /**
     * About each of these lines, and about all of their publications; for a line without any an empty list.
     *
     * @param edition of a line
     * @param line    its number
     */
    public <T> Map<T, List<Reply>> listAboutLines(
            Snapshot snapshot, List<T> lines, Function<T, Long> edition, Function<T, Integer> line)
            throws SQLException {
        var about =
                listAboutEach(snapshot, lines.stream().map(edition).distinct().toList());
        var found = new HashMap<T, List<Reply>>();
        for (var one : lines) {
            found.put(
                    one,
                    about.getOrDefault(edition.apply(one), List.of()).stream()
                            .filter(reply -> reply.aboutLine() == null
                                    || reply.aboutLine().equals(line.apply(one)))
                            .toList());
        }
        return found;
    }

    /** By the publication they are about. */
    Map<Long, List<Reply>> listAboutEach(Snapshot snapshot, Collection<Long> editions) throws SQLException {
        return new PageQuestion<>(
                        REPLIES,
                        "",
                        null,
                        state -> ReplyFilter.ALL
                                .where(state)
                                .and("r.about_edition = any(:abouts)", "abouts", editions.toArray(Long[]::new)))
                .page(snapshot, null, MOST * 10, false).rows().stream()
                        .collect(Collectors.groupingBy(Reply::aboutEdition));
    }

    private static List<Reply> list(Snapshot snapshot, ReplyFilter filter) throws SQLException {
        return new PageQuestion<>(REPLIES, "", null, filter::where)
                .page(snapshot, null, MOST, false)
                .rows();
    }
}
