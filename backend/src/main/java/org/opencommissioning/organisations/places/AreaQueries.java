package org.opencommissioning.organisations.places;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.OrganisationCode;

/** The areas of consortia, read and drawn. */
@Singleton
public final class AreaQueries {
    /** What an answer about areas depends on. */
    public static final String[] DATASETS = Stream.concat(
                    Stream.of(AreaKind.values()).map(AreaKind::dataset), Stream.of(OrganisationQueries.DATASETS))
            .toArray(String[]::new);

    /** How far a neighbour may be seen beyond an area's own extent, as a share of it. */
    private static final double MARGIN = 0.35;

    AreaQueries() {}

    /** Features of the file that is the map. */
    static Where where(State state, AreaKind of) {
        return Where.all()
                .and("b.publication_id = (" + Area.map(of) + ")")
                .with("edition", state.edition().number());
    }

    /** Features of the newest file, those without geometry included. */
    public long count(Snapshot snapshot, AreaKind of) throws SQLException {
        return snapshot.find(
                        Sql.of("select count(*) from published.boundary where publication_id = (" + Area.map(of) + ")")
                                .bind("edition", edition(snapshot)),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** Of consortia; empty while no boundaries are published. */
    public Optional<DrawnMap> map(Snapshot snapshot) throws SQLException {
        return map(snapshot, AreaKind.CONSORTIA);
    }

    Optional<DrawnMap> map(Snapshot snapshot, AreaKind of) throws SQLException {
        var areas = snapshot.list(
                Sql.of("select k.code, " + Area.NAME + ", b.outline\nfrom published.boundary b\n" + Area.NAMED
                                + "where b.outline is not null\n  and b.publication_id = (" + Area.map(of)
                                + ")\norder by 2, b.line")
                        .bind("edition", edition(snapshot)),
                row -> new DrawnMap.Outline(row.getString(1), row.getString(2), row.getString(3)));
        return snapshot.find(
                Sql.of("""
                    select m.width, m.height, lower(p.period), p.edition
                    from published.boundary_map m
                    join published.publication p using (publication_id)
                    where m.publication_id = (%s)
                    """.formatted(Area.map(of))).bind("edition", edition(snapshot)),
                row -> new DrawnMap(
                        row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class), row.getLong(4), areas));
    }

    /** How many active practices each consortium has on the day on which the register last spoke of them; none is left out. */
    public Map<String, Integer> practices(Snapshot snapshot) throws SQLException {
        var counts = new HashMap<String, Integer>();
        snapshot.each(
                Sql.of("""
                    select k.code, count(*)
                    from published.membership m
                    join published.organisation_key k on k.organisation_id = m.consortium_id
                    join published.organisation p on p.organisation_id = m.practice_id
                    where p.status = 'active'
                      and p.from_edition <= :edition
                      and (p.to_edition is null or p.to_edition > :edition)
                      and m.from_edition <= :edition
                      and (m.to_edition is null or m.to_edition > :edition)
                      and (upper_inf(m.days) or upper(m.days) > p.said_on)
                    group by k.code
                    """).bind("edition", edition(snapshot)), row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }

    /** The areas of many consortia and authorities; those that no file shows are left out. */
    public Map<String, Area> list(Snapshot snapshot, List<String> codes) throws SQLException {
        var found = list(snapshot, codes, AreaKind.CONSORTIA);
        list(snapshot, codes, AreaKind.DISTRICTS).forEach(found::putIfAbsent);
        return found;
    }

    private static Map<String, Area> list(Snapshot snapshot, List<String> codes, AreaKind of) throws SQLException {
        var found = new HashMap<String, Area>();
        snapshot.each(
                Sql.of("select k.code, " + Area.NAME + """
                                         as name, b.name as sent_name, b.code as sent_code, b.method, b.confidence, b.area_m2,
                                       p.edition, b.line
                                from published.boundary b
                                join published.publication p using (publication_id)
                                """ + Area.NAMED
                                + "where k.code = any(:codes)\n  and b.publication_id = (" + Area.map(of) + ")")
                        .bind("codes", codes.toArray(String[]::new))
                        .bind("edition", edition(snapshot)),
                row -> found.put(row.getString("code"), Area.read(row)));
        return found;
    }

    /** An area among its neighbours, drawn as large as the sheet allows; empty where it has no geometry. */
    public Optional<DrawnMap> neighbourhood(Snapshot snapshot, OrganisationCode code, AreaKind of) throws SQLException {
        var near = new ArrayList<Near>();
        snapshot.each(
                Sql.of("""
                    select k.code, %s, b.geometry, lower(p.period), p.edition, coalesce(k.code = :code, false)
                    from published.boundary b
                    join published.publication p using (publication_id)
                    join (
                      select own.west - %3$s * (own.east - own.west) as west, own.east + %3$s * (own.east - own.west) as east,
                             own.south - %3$s * (own.north - own.south) as south, own.north + %3$s * (own.north - own.south) as north
                      from published.boundary own
                      join published.organisation_key k using (organisation_id)
                      where k.code = :code
                        and own.geometry is not null
                        and own.publication_id = (%4$s)) frame
                      on b.west <= frame.east and b.east >= frame.west and b.south <= frame.north and b.north >= frame.south
                    %2$s
                    where b.publication_id = (%4$s)
                    order by 2
                    """.formatted(Area.NAME, Area.NAMED, MARGIN, Area.map(of)))
                        .bind("code", code.text())
                        .bind("edition", edition(snapshot)),
                row -> near.add(new Near(
                        row.getString(1),
                        row.getString(2),
                        geometry(row.getBytes(3)),
                        row.getObject(4, LocalDate.class),
                        row.getLong(5),
                        row.getBoolean(6))));
        return near.isEmpty() ? Optional.empty() : Optional.of(drawn(near));
    }

    private record Near(String code, String name, Geometry shape, LocalDate on, long edition, boolean isThis) {}

    private static DrawnMap drawn(List<Near> near) {
        var middle = near.stream().filter(Near::isThis).findFirst().orElseThrow();
        var drawing = Drawing.around(
                middle.shape(), MARGIN, near.stream().map(Near::shape).toList());
        var outlines = new ArrayList<DrawnMap.Outline>();
        for (int place = 0; place < near.size(); place++) {
            var path = drawing.outlines().get(place);
            if (!path.isEmpty()) {
                outlines.add(new DrawnMap.Outline(
                        near.get(place).code(), near.get(place).name(), path));
            }
        }
        return new DrawnMap(drawing.width(), drawing.height(), middle.on(), middle.edition(), outlines);
    }

    private static Geometry geometry(byte[] binary) {
        try {
            return new WKBReader().read(binary);
        } catch (ParseException broken) {
            throw new IllegalStateException("A kept geometry cannot be read", broken);
        }
    }

    private static long edition(Snapshot snapshot) {
        return snapshot.state().edition().number();
    }
}
