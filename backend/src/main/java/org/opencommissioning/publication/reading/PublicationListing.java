package org.opencommissioning.publication.reading;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.transparencylog.Hash;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/** Publications as a list; their titles are in the words of their kind of return. */
@Singleton
final class PublicationListing {
    private static final String SAID = """

        left join published.organisation_key %1$s on %1$s.code = pub.%1$s
        left join published.organisation %1$s_said on %1$s_said.organisation_id = %1$s.organisation_id
          and %1$s_said.from_edition <= :edition
          and (%1$s_said.to_edition is null or %1$s_said.to_edition > :edition)\
        """;
    final Listing<Publication> publications = listing("publications").byDefault("-edition");

    /** The same, oldest first, as whoever follows the log wants them. */
    final Listing<Publication> changes = listing("changes-since");

    private final Map<String, PublishableReturn<?>> types;

    PublicationListing(List<PublishableReturn<?>> types) {
        this.types = types.stream().collect(Collectors.toMap(PublishableReturn::kind, Function.identity()));
    }

    private Listing<Publication> listing(String name) {
        return Listing.of(name, Publication.class, this::read)
                .select("""
                    pub.edition, pub.kind, pub.publisher, coalesce(publisher_said.name, pub.publisher) as publisher_name,
                    pub.subject, coalesce(subject_said.name, pub.subject) as subject_name,
                    lower(pub.period) as first_day, upper(pub.period) as day_after, pub.published_at, pub.row_count,
                    pub.amount_pence, pub.content_root, pub.file_commitment, pub.supersedes, pub.reason_code, pub.cause, pub.reason, pub.withdrawn_by,
                    pub.held_rows, pub.held_pence, pub.nil,
                    nullif(case when pub.superseded_by <= :edition then pub.superseded_by end, pub.edition) as superseded_by,
                    coalesce((pub.findings->>'refuse-row')::integer, 0) as refuse_row,
                    coalesce((pub.findings->>'hold-row')::integer, 0) as hold_row,
                    coalesce((pub.findings->>'warn')::integer, 0) as warn,
                    coalesce((pub.findings->>'note')::integer, 0) as note\
                    """)
                .from("published.publication pub" + SAID.formatted("publisher") + SAID.formatted("subject"))
                .sort("edition", "pub.edition", KeyType.NUMBER)
                .key("pub.edition", KeyType.NUMBER)
                .reads(State.ALL);
    }

    private Publication read(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var type = types.get(kind);
        var publisher = organisation(row, "publisher");
        var period =
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("day_after", LocalDate.class));
        var reason = row.getString("reason");
        var file = row.getBytes("file_commitment");
        var withdrawnBy = row.getObject("withdrawn_by", Long.class);
        return new Publication(
                row.getLong("edition"),
                kind,
                type.publicationTitle(publisher.name(), period.inWords()),
                publisher,
                row.getString("subject") == null ? null : organisation(row, "subject"),
                Days.of(period),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getLong("row_count"),
                row.getBoolean("nil"),
                type.isMoney() && withdrawnBy == null ? new Money(row.getLong("amount_pence")) : null,
                Hash.of(row.getBytes("content_root")),
                file == null ? null : Hash.of(file),
                List.of((Long[]) row.getArray("supersedes").getArray()),
                row.getObject("superseded_by", Long.class),
                withdrawnBy,
                reason == null ? null : new Publication.Why(row.getString("reason_code"), cause(row), reason),
                new Publication.Held(row.getLong("held_rows"), new Money(row.getLong("held_pence"))),
                new FindingCounts(
                        row.getInt("refuse_row"), row.getInt("hold_row"), row.getInt("warn"), row.getInt("note")));
    }

    private static @Nullable Cause cause(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        return cause == null ? null : Cause.find(cause).orElseThrow();
    }

    private static OrganisationName organisation(ResultSet row, String column) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(column)), row.getString(column + "_name"));
    }
}
