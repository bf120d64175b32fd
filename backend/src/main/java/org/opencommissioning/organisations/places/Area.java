package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;

/**
 * One feature of the boundary file that is the map.
 *
 * @param code             the consortium's; null where the register knows nobody by the feature's name
 * @param name             as the register has it now; as sent where it knows nobody
 * @param sentName         as the file gives it; null where it gives a code alone
 * @param sentCode         as the file gives it; null where it gives a name alone
 * @param matchedBy        {@code code}, {@code exact}, {@code normalised} …; null where the register knows nobody
 * @param confidence       of the match, 0 to 1
 * @param squareKilometres null where the feature has no geometry
 * @param edition          the publication that said it
 * @param feature          the feature's number in its file
 */
@Serdeable
public record Area(
        @Nullable @Schema(maxLength = 10, example = "9N4") String code,

        @Schema(maxLength = 500, example = "NHS Northmoor West")
        String name,

        @Nullable @Schema(maxLength = 500) String sentName,
        @Nullable @Schema(maxLength = 20) String sentCode,

        @Nullable @Schema(maxLength = 40, example = "exact") String matchedBy,

        @Nullable BigDecimal confidence,
        @Nullable BigDecimal squareKilometres,
        long edition,
        int feature) {

    /** The publication that is the map: of the latest day, among those that are live at the edition. */
    static final String MAP = map(AreaKind.CONSORTIA);

    static String map(AreaKind of) {
        return """
            select p.publication_id
            from published.publication p
            where p.kind = '%s'
              and p.edition <= :edition
              and (p.superseded_by is null or p.superseded_by > :edition)
            order by upper(p.period) desc, p.edition desc
            limit 1
            """.formatted(of.dataset());
    }

    /** A feature's consortium as the register names it at the edition. */
    static final String NAMED = """
        left join published.organisation_key k on k.organisation_id = b.organisation_id
        left join published.organisation o on o.organisation_id = b.organisation_id
          and o.from_edition <= :edition
          and (o.to_edition is null or o.to_edition > :edition)
        """;

    /** What a reader calls a feature. */
    static final String NAME = "coalesce(o.name, b.name, b.code, '')";

    static final Listing<Area> AREAS = Listing.of("areas", Area.class, Area::read)
            .select("k.code, " + NAME + " as name, b.name as sent_name, b.code as sent_code, b.method, b.confidence,"
                    + " b.area_m2, p.edition, b.line")
            .from("published.boundary b\njoin published.publication p using (publication_id)\n" + NAMED)
            .sort("name", NAME, KeyType.TEXT)
            .sort("size", "coalesce(b.area_m2, 0)::bigint", KeyType.NUMBER)
            .key("b.line", KeyType.NUMBER)
            .reads(AreaQueries.DATASETS);

    static Area read(ResultSet row) throws SQLException {
        double area = row.getDouble("area_m2");
        return new Area(
                row.getString("code"),
                row.getString("name"),
                row.getString("sent_name"),
                row.getString("sent_code"),
                row.getString("method"),
                row.getBigDecimal("confidence"),
                area == 0 ? null : squareKilometres(area),
                row.getLong("edition"),
                row.getInt("line"));
    }

    /** To the nearest ten thousand square metres. */
    static BigDecimal squareKilometres(double squareMetres) {
        return BigDecimal.valueOf(squareMetres / 1e6).setScale(2, RoundingMode.HALF_UP);
    }
}
