package org.opencommissioning.feedback;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.organisations.OrganisationQueries;

/** Feedback, read: what moderators let through and nothing else, for there is nothing else on this side of the wall. */
final class FeedbackQueries {
    static final Set<String> DATASETS = Stream.concat(
                    Stream.of(FeedbackReturn.KIND), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    /** A publication that stood at the edition. */
    static final String LIVE =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";

    static final Listing<Feedback> FEEDBACK = Listing.of("feedback", Feedback.class, Feedback::read)
            .select("""
                healthwatch.code as healthwatch_code, coalesce(h.name, healthwatch.code) as healthwatch_name, f.reference,
                about.code as about_code, coalesce(a.name, about.code) as about_name, f.service,
                to_char(f.month, 'YYYY-MM') as month, f.channel,
                f.rating, f.themes, f.words, f.people, encode(f.commitment, 'hex') as commitment, f.received_on, f.asked_on, pub.edition, f.line
                """)
            .from("""
                published.feedback f
                join published.publication pub using (publication_id)
                join published.organisation_key healthwatch on healthwatch.organisation_id = f.healthwatch_id
                join published.organisation_key about on about.organisation_id = f.about_id
                """ + named("h", "f.healthwatch_id") + named("a", "f.about_id"))
            .sort("month", "f.month", KeyType.DAY)
            .sort("people", "f.people", KeyType.NUMBER)
            .byDefault("-month")
            .key("f.publication_id", KeyType.NUMBER)
            .key("f.line", KeyType.NUMBER)
            .reads(DATASETS);

    private FeedbackQueries() {}

    /** What the register said of an organisation at the edition. */
    private static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }
}
