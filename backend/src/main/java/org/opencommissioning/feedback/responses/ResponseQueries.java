package org.opencommissioning.feedback.responses;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;

/** Answers, read. */
@Singleton
public final class ResponseQueries {
    static final Set<String> DATASETS = Stream.concat(
                    Stream.of(ResponseReturn.KIND), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    /** A publication that stood at the edition. */
    static final String LIVE =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";

    private static final String SELECT = """
        by.code as by_code, coalesce(b.name, by.code) as by_name,
        healthwatch.code as healthwatch_code, coalesce(h.name, healthwatch.code) as healthwatch_name, r.reference, r.kind,
        r.said_on, r.until_on, r.working_days, r.rating, r.words, r.change, r.change_by, r.changed_on, r.evidence, r.due_on,
        pub.edition, r.line
        """;

    private static final String FROM = """
        published.response r
        join published.publication pub using (publication_id)
        join published.organisation_key by on by.organisation_id = r.by_id
        join published.organisation_key healthwatch on healthwatch.organisation_id = r.healthwatch_id
        """ + named("b", "r.by_id") + named("h", "r.healthwatch_id");

    static final Listing<Response> RESPONSES = Listing.of("responses", Response.class, Response::read)
            .select(SELECT)
            .from(FROM)
            .sort("saidOn", "r.said_on", KeyType.DAY)
            .byDefault("-saidOn")
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(DATASETS);

    /** Everything said to one item, the oldest first. */
    public List<Response> listOf(Snapshot snapshot, String healthwatch, String reference) throws SQLException {
        return snapshot.list(
                Sql.of("select " + SELECT + "from " + FROM + """
                    where healthwatch.code = :healthwatch
                      and r.reference = :reference
                      and\s\
                    """ + LIVE + """

                    order by r.said_on, pub.edition, r.line
                    """)
                        .bind("healthwatch", healthwatch)
                        .bind("reference", reference)
                        .bind("edition", snapshot.state().edition().number()),
                Response::read);
    }

    /** What the register said of an organisation at the edition. */
    private static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }
}
