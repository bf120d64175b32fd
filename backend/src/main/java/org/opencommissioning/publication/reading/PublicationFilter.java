package org.opencommissioning.publication.reading;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.DateParameter;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/**
 * Which publications are meant; null where it does not matter.
 *
 * @param from        published on its first day or later
 * @param to          published on its last day or before
 * @param corrections true for those that replaced another
 */
@Introspected
public record PublicationFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the organisation that published.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode publisher,

        @Nullable
        @QueryValue
        @Parameter(description = "Kind of return.")
        @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
        String kind,

        @Nullable
        @QueryValue
        @Parameter(description = "First day or month of publication that counts.")
        @Schema(maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", example = "2013-05")
        String from,

        @Nullable
        @QueryValue
        @Parameter(description = "Last day or month of publication that counts.")
        @Schema(maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", example = "2013-06")
        String to,

        @Nullable @QueryValue @Parameter(description = "Only those that replaced another, or only those that did not.")
        Boolean corrections) {
    public static final PublicationFilter ALL = new PublicationFilter(null, null, null, null, null);

    /** All that an organisation published. */
    public static PublicationFilter by(OrganisationCode publisher) {
        return new PublicationFilter(publisher, null, null, null, null);
    }

    Where where(State state) {
        var first = DateParameter.parse("from", from);
        var last = DateParameter.parse("to", to);
        var where = Where.all()
                .and("pub.edition <= :edition", "edition", state.edition().number())
                .and("pub.publisher = :publisher", "publisher", publisher == null ? null : publisher.text())
                .and("pub.kind = :kind", "kind", kind)
                .and("pub.published_at >= :from", "from", first == null ? null : start(first.from()))
                .and("pub.published_at < :to", "to", last == null ? null : start(last.to()));
        if (corrections != null) {
            where.and(corrections ? "pub.supersedes <> '{}'" : "pub.supersedes = '{}'");
        }
        return where;
    }

    /** Days begin when they begin in England. */
    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(AsAt.ENGLAND).toInstant().atOffset(ZoneOffset.UTC);
    }
}
