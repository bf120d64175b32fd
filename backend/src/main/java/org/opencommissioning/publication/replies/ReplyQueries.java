package org.opencommissioning.publication.replies;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opencommissioning.api.editions.LookUp;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

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

    /** Of each publication one row, so that those without replies are remembered too. */
    private static final LookUp<List<Reply>> OF_PUBLICATIONS = new LookUp<>("""
        select wanted.number, array_agg(said.edition order by said.place), array_agg(said.line order by said.place),
               array_agg(said.organisation order by said.place), array_agg(said.name order by said.place),
               array_agg(said.about_line order by said.place), array_agg(said.words order by said.place),
               array_agg(extract(epoch from said.published_at)::bigint order by said.place)
        from unnest(:numbers::integer[]) as wanted (number)
        left join lateral (
          select pub.edition, r.line, r.organisation, coalesce(named.name, r.organisation) as name, r.about_line, r.words,
                 pub.published_at, row_number() over (order by pub.edition desc, r.line desc) as place
          from published.reply r
          join published.publication pub using (publication_id)
          left join published.organisation_key known on known.code = r.organisation
          left join published.organisation named on named.organisation_id = known.organisation_id
            and named.from_edition <= :edition
            and (named.to_edition is null or named.to_edition > :edition)
          where r.about_edition = wanted.number
            and pub.edition <= :edition
            and (pub.superseded_by is null or pub.superseded_by > :edition)) said on true
        group by wanted.number
        """, ReplyQueries::ofPublication);

    /** What a list of figures depends on besides the figures. */
    public static final String DATASET = ReplyReturn.KIND;

    /** About each of these publications and their lines, an empty list where nobody says anything. Remembered as names are. */
    public static Map<Integer, List<Reply>> listAbout(Snapshot snapshot, Collection<Integer> editions)
            throws SQLException {
        return snapshot.lookUp(OF_PUBLICATIONS, editions);
    }

    private static List<Reply> ofPublication(ResultSet row) throws SQLException {
        var editions = (Long[]) row.getArray(2).getArray();
        if (editions[0] == null) {
            return List.of();
        }
        var lines = (Integer[]) row.getArray(3).getArray();
        var organisations = (String[]) row.getArray(4).getArray();
        var names = (String[]) row.getArray(5).getArray();
        var aboutLines = (Integer[]) row.getArray(6).getArray();
        var words = (String[]) row.getArray(7).getArray();
        var seconds = (Long[]) row.getArray(8).getArray();
        long about = row.getLong(1);
        return IntStream.range(0, editions.length)
                .mapToObj(i -> new Reply(
                        editions[i] + "-" + lines[i],
                        new OrganisationName(new OrganisationCode(organisations[i]), names[i]),
                        about,
                        aboutLines[i],
                        words[i],
                        Instant.ofEpochSecond(seconds[i]),
                        editions[i],
                        lines[i]))
                .toList();
    }

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

    /** What each of these organisations says about all that is computed of it; for one that says nothing an empty list. */
    public static Map<OrganisationCode, List<Reply>> listOfEach(
            Snapshot snapshot, Collection<OrganisationCode> organisations) throws SQLException {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        var codes = organisations.stream().map(OrganisationCode::text).toArray(String[]::new);
        var found = new HashMap<>(new PageQuestion<>(
                        REPLIES,
                        "",
                        null,
                        state -> ReplyFilter.ALL
                                .where(state)
                                .and("r.about_edition is null")
                                .and("r.organisation = any(:organisations)", "organisations", codes))
                .page(snapshot, null, MOST * 10, false).rows().stream()
                        .collect(Collectors.groupingBy(
                                reply -> reply.organisation().code())));
        organisations.forEach(code -> found.putIfAbsent(code, List.of()));
        return found;
    }

    /**
     * About each of these lines, and about all of their publications; for a line without any an empty list.
     *
     * @param edition of a line
     * @param line    its number
     */
    public static <T> Map<T, List<Reply>> listAboutLines(
            Snapshot snapshot, List<T> lines, Function<T, Long> edition, Function<T, Integer> line)
            throws SQLException {
        if (lines.isEmpty()) {
            return Map.of();
        }
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
    static Map<Long, List<Reply>> listAboutEach(Snapshot snapshot, Collection<Long> editions) throws SQLException {
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
