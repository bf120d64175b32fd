package org.opencommissioning.organisations.places;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.opencommissioning.database.Sql;

/** Keeps what is worked out once for a whole boundary file: how its areas are drawn, and where they overlap or leave gaps. */
record WriteMap(Connection connection, long publicationId, List<BoundaryRow> rows) {

    void write() throws SQLException {
        var drawing = Drawing.of(rows.stream().map(BoundaryRow::geometry).toList());
        var seams = Seams.between(rows.stream()
                .map(row -> Projection.EQUAL_AREA.wholeOf(row.geometry()))
                .toList());
        map(drawing, seams);
        outlines(drawing);
        for (var overlap : seams.overlaps()) {
            seam("overlap", overlap);
        }
        for (var gap : seams.gaps()) {
            seam("gap", gap);
        }
    }

    private void map(Drawing drawing, Seams seams) throws SQLException {
        Sql.of("""
            insert into published.boundary_map (publication_id, width, height, slivers, sliver_m2)
            values (:publication, :width, :height, :slivers, :sliver_m2)
            """)
                .bind("publication", publicationId)
                .bind("width", drawing.width())
                .bind("height", drawing.height())
                .bind("slivers", seams.slivers())
                .bind("sliver_m2", seams.sliverM2())
                .update(connection);
    }

    private void outlines(Drawing drawing) throws SQLException {
        Sql.of("""
            update published.boundary b
            set outline = drawn.outline
            from unnest(:lines, :outlines) as drawn (line, outline)
            where b.publication_id = :publication
              and b.line = drawn.line
            """)
                .bind("publication", publicationId)
                .bind("lines", connection.createArrayOf("integer", lines(IntStream.range(0, rows.size()))))
                .bind(
                        "outlines",
                        connection.createArrayOf("text", drawing.outlines().toArray()))
                .update(connection);
    }

    private void seam(String kind, Seams.Seam seam) throws SQLException {
        Sql.of("""
            insert into published.boundary_seam (publication_id, kind, lines, area_m2, width_m)
            values (:publication, :kind, :lines, :area, :width)
            """)
                .bind("publication", publicationId)
                .bind("kind", kind)
                .bind(
                        "lines",
                        connection.createArrayOf(
                                "integer", lines(seam.areas().stream().mapToInt(Integer::intValue))))
                .bind("area", seam.areaM2())
                .bind("width", seam.widthM())
                .update(connection);
    }

    private Object[] lines(IntStream places) {
        return places.mapToObj(place -> Math.toIntExact(rows.get(place).line())).toArray();
    }
}
