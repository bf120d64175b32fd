package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.places.SharedLand.Part;
import org.opencommissioning.values.OrganisationCode;

/** Lays the area of an authority over those of consortia, or the other way round (decisions/0381). */
@Singleton
public final class SharedLandQueries {
    /** Boundaries are simplified by their publishers: two files differ along every border by more than this means. */
    private static final double SLIVER = 0.01;

    private static final GeometryFactory POINTS = new GeometryFactory();

    private static final String OWN = """
        select k.code, %1$s as name, b.geometry, lower(p.period) as day, p.edition, b.west, b.south, b.east, b.north
        from published.boundary b
        join published.publication p using (publication_id)
        %2$s
        where b.publication_id = (%3$s)
          and b.geometry is not null
        """;

    /** Active practices by their consortium, and where they are, as far as a return has brought coordinates. */
    private static final String PRACTICES = """
        select c.code, placed.latitude, placed.longitude
        from published.membership m
        join published.organisation_key c on c.organisation_id = m.consortium_id
        join published.organisation p on p.organisation_id = m.practice_id
        left join lateral (
          select latitude, longitude
          from published.organisation_position said
          where said.organisation_id = m.practice_id
            and said.from_edition <= :edition
            and (said.to_edition is null or said.to_edition > :edition)
          order by to_day desc nulls first, from_edition desc, line desc
          limit 1) placed on true
        where c.code = any(:codes)
          and p.status = 'active'
          and p.from_edition <= :edition
          and (p.to_edition is null or p.to_edition > :edition)
          and m.from_edition <= :edition
          and (m.to_edition is null or m.to_edition > :edition)
          and (upper_inf(m.days) or upper(m.days) > p.said_on)
        """;

    SharedLandQueries() {}

    /** Empty where it has no area, or no boundaries of the other kind are published. */
    public Optional<SharedLand> find(Snapshot snapshot, OrganisationCode code) throws SQLException {
        for (var kind : AreaKind.values()) {
            var own = areas(snapshot, kind, "and k.code = :code", Map.of("code", code.text()));
            if (!own.isEmpty()) {
                return find(snapshot, code, kind, own);
            }
        }
        return Optional.empty();
    }

    private static Optional<SharedLand> find(Snapshot snapshot, OrganisationCode code, AreaKind kind, List<Laid> own)
            throws SQLException {
        var of = kind == AreaKind.CONSORTIA ? AreaKind.DISTRICTS : AreaKind.CONSORTIA;
        var others = areas(
                snapshot,
                of,
                "and b.west <= :east and b.east >= :west and b.south <= :north and b.north >= :south",
                frame(own));
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var shape = OverlayNGRobust.union(own.stream().map(Laid::shape).toList());
        var met = new ArrayList<Met>();
        for (var other : others) {
            double common = OverlayNGRobust.overlay(shape, other.shape(), OverlayNG.INTERSECTION)
                    .getArea();
            if (common > 0) {
                met.add(new Met(
                        other,
                        common,
                        common / shape.getArea(),
                        common / other.shape().getArea()));
            }
        }
        var whole = met.stream().filter(Met::isNoSliver).toList();
        var practices = practices(snapshot, kind, code, whole);
        var first = own.getFirst();
        var other = others.getFirst();
        return Optional.of(new SharedLand(
                code,
                of,
                first.on(),
                first.edition(),
                other.on(),
                other.edition(),
                met.size() - whole.size(),
                whole.stream()
                        .sorted(Comparator.comparingDouble(Met::common).reversed())
                        .map(one -> part(
                                one, kind == AreaKind.CONSORTIA ? code.text() : one.code(), kind, shape, practices))
                        .toList()));
    }

    private static Part part(
            Met met, @Nullable String consortium, AreaKind kind, Geometry own, Map<String, List<Place>> practices) {
        var authority = kind == AreaKind.CONSORTIA ? met.area().shape() : own;
        var all = consortium == null ? List.<Place>of() : practices.getOrDefault(consortium, List.of());
        var placed = all.stream().map(Place::point).filter(Objects::nonNull).toList();
        var inside = PreparedGeometryFactory.prepare(authority);
        return new Part(
                met.code(),
                met.area().name(),
                Area.squareKilometres(met.common()),
                percent(met.share()),
                percent(met.otherShare()),
                placed.isEmpty()
                        ? null
                        : (int) placed.stream().filter(inside::covers).count(),
                placed.size(),
                all.size());
    }

    /** @param shape in metres, on a projection of equal areas */
    private record Laid(
            @Nullable String code,
            String name,
            Geometry shape,
            LocalDate on,
            long edition,
            double west,
            double south,
            double east,
            double north) {}

    private record Met(Laid area, double common, double share, double otherShare) {
        boolean isNoSliver() {
            return share >= SLIVER || otherShare >= SLIVER;
        }

        @Nullable
        String code() {
            return area.code();
        }
    }

    /** @param point null where nobody has published where it is */
    private record Place(@Nullable Point point) {}

    private static List<Laid> areas(Snapshot snapshot, AreaKind of, String which, Map<String, ?> values)
            throws SQLException {
        return snapshot.list(
                Sql.of(OWN.formatted(Area.NAME, Area.NAMED, Area.map(of)) + which + "\norder by b.line")
                        .bind("edition", snapshot.state().edition().number())
                        .bind(values),
                row -> new Laid(
                        row.getString("code"),
                        row.getString("name"),
                        shape(row.getBytes("geometry")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("edition"),
                        row.getDouble("west"),
                        row.getDouble("south"),
                        row.getDouble("east"),
                        row.getDouble("north")));
    }

    private static Map<String, Double> frame(List<Laid> own) {
        return Map.of(
                "west", own.stream().mapToDouble(Laid::west).min().orElseThrow(),
                "south", own.stream().mapToDouble(Laid::south).min().orElseThrow(),
                "east", own.stream().mapToDouble(Laid::east).max().orElseThrow(),
                "north", own.stream().mapToDouble(Laid::north).max().orElseThrow());
    }

    private static Map<String, List<Place>> practices(
            Snapshot snapshot, AreaKind kind, OrganisationCode code, List<Met> met) throws SQLException {
        var consortia = kind == AreaKind.CONSORTIA
                ? new String[] {code.text()}
                : met.stream()
                        .map(Met::code)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(String[]::new);
        var found = new HashMap<String, List<Place>>();
        snapshot.each(
                Sql.of(PRACTICES)
                        .bind("codes", consortia)
                        .bind("edition", snapshot.state().edition().number()),
                row -> found.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(new Place(point(row.getBigDecimal(2), row.getBigDecimal(3)))));
        return found;
    }

    private static @Nullable Point point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null
                ? null
                : POINTS.createPoint(
                        Projection.EQUAL_AREA.metres(new Coordinate(longitude.doubleValue(), latitude.doubleValue())));
    }

    private static Geometry shape(byte[] binary) {
        try {
            return Projection.EQUAL_AREA.wholeOf(new WKBReader().read(binary));
        } catch (ParseException broken) {
            throw new IllegalStateException("A kept geometry cannot be read", broken);
        }
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP).min(BigDecimal.valueOf(100));
    }
}
