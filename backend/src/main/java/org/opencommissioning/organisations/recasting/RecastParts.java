package org.opencommissioning.organisations.recasting;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** The parts into which recasting divides each body, with the bodies' names. */
@Singleton
final class RecastParts {
    private static final String BODIES = """
        select distinct k.code
        from published.membership m
        join published.organisation_key k on k.organisation_id = m.consortium_id
        where m.days @> :from::date
          and m.from_edition <= :edition
          and (m.to_edition is null or m.to_edition > :edition)
        """;
    private static final int PLACES = 6;

    private final Recasting recasting;
    private final OrganisationQueries organisations;

    RecastParts(Recasting recasting, OrganisationQueries organisations) {
        this.recasting = recasting;
        this.organisations = organisations;
    }

    List<RecastPart> list(Snapshot snapshot, LocalDate from, LocalDate on) throws SQLException {
        var bodies = new TreeSet<OrganisationCode>();
        snapshot.each(
                Sql.of(BODIES)
                        .bind("from", from)
                        .bind("edition", snapshot.state().edition().number()),
                row -> bodies.add(new OrganisationCode(row.getString(1))));
        var boundaries = recasting.boundaries(snapshot, bodies, from, on);
        var names = names(snapshot, boundaries);
        return bodies.stream()
                .flatMap(body -> parts(body, boundaries, names).stream())
                .toList();
    }

    private Map<String, String> names(Snapshot snapshot, Boundaries boundaries) throws SQLException {
        var codes = new TreeSet<String>();
        boundaries.parts().forEach((body, parts) -> {
            codes.add(body.text());
            parts.stream()
                    .filter(part -> part.to() != null)
                    .forEach(part -> codes.add(part.to().text()));
        });
        var names = new HashMap<String, String>();
        organisations.list(snapshot, codes).forEach((code, organisation) -> names.put(code, organisation.name()));
        return names;
    }

    private static List<RecastPart> parts(OrganisationCode body, Boundaries boundaries, Map<String, String> names) {
        var parts = boundaries.of(body);
        var whole = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.stream()
                .map(part -> new RecastPart(
                        named(body, names),
                        named(part.to(), names),
                        part.weight().divide(whole, PLACES, RoundingMode.HALF_EVEN),
                        part.way(),
                        boundaries.weighedOn()))
                .toList();
    }

    private static @Nullable OrganisationName named(@Nullable OrganisationCode code, Map<String, String> names) {
        return code == null ? null : new OrganisationName(code, names.getOrDefault(code.text(), code.text()));
    }
}
