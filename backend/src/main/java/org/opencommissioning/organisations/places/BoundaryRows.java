package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** The features of one publication, and what follows from all of them together: the drawing, and where they do not fit each other. */
final class BoundaryRows implements PublishedRows<BoundaryRow> {
    private static final String ROWS = """
        insert into published.boundary
          (publication_id, line, organisation_id, name, code, method, confidence, geometry, area_m2, west, south, east, north)
        select :publication, sent.line, o.organisation_id, sent.name, sent.code, sent.method, sent.confidence,
               sent.geometry, sent.area_m2, sent.west, sent.south, sent.east, sent.north
        from unnest(:lines, :names, :codes, :organisations, :methods, :confidences, :geometries, :areas,
                    :wests, :souths, :easts, :norths)
          as sent (line, name, code, organisation, method, confidence, geometry, area_m2, west, south, east, north)
        left join published.organisation_key o on o.code = sent.organisation
        """;

    private final List<BoundaryRow> withGeometry = new ArrayList<>();

    @Override
    public void canonical(BoundaryRow row, Draft draft, Canonical out) {
        var match = row.match();
        out.beginObject()
                .member("code", row.code())
                .member("coordinates", row.cells().getLast())
                .member("line", row.line())
                .member("matchedBy", match == null ? null : match.method())
                .member("name", row.name())
                .member("organisation", match == null ? null : match.code().text())
                .member("type", row.cells().get(2))
                .endObject();
    }

    @Override
    public void write(Connection connection, Draft draft, List<BoundaryRow> batch) throws SQLException {
        batch.stream().filter(row -> row.geometry() != null).forEach(withGeometry::add);
        Sql.of(ROWS)
                .bind("publication", draft.publicationId())
                .bind("lines", array(connection, "integer", batch, BoundaryRow::line))
                .bind("names", array(connection, "text", batch, BoundaryRow::name))
                .bind("codes", array(connection, "text", batch, BoundaryRow::code))
                .bind(
                        "organisations",
                        array(
                                connection,
                                "text",
                                batch,
                                row -> row.match() == null
                                        ? null
                                        : row.match().code().text()))
                .bind(
                        "methods",
                        array(
                                connection,
                                "text",
                                batch,
                                row -> row.match() == null ? null : row.match().method()))
                .bind(
                        "confidences",
                        array(
                                connection,
                                "numeric",
                                batch,
                                row -> row.match() == null ? null : row.match().confidence()))
                .bind(
                        "geometries",
                        connection.createArrayOf(
                                "bytea",
                                batch.stream()
                                        .map(row -> binary(row.geometry()))
                                        .toArray(byte[][]::new)))
                .bind("areas", array(connection, "float8", batch, BoundaryRow::areaM2))
                .bind(
                        "wests",
                        edge(
                                connection,
                                batch,
                                shape -> shape.getEnvelopeInternal().getMinX()))
                .bind(
                        "souths",
                        edge(
                                connection,
                                batch,
                                shape -> shape.getEnvelopeInternal().getMinY()))
                .bind(
                        "easts",
                        edge(
                                connection,
                                batch,
                                shape -> shape.getEnvelopeInternal().getMaxX()))
                .bind(
                        "norths",
                        edge(
                                connection,
                                batch,
                                shape -> shape.getEnvelopeInternal().getMaxY()))
                .update(connection);
    }

    @Override
    public void finish(Connection connection, Draft draft) throws SQLException {
        if (!withGeometry.isEmpty()) {
            new WriteMap(connection, draft.publicationId(), withGeometry).write();
        }
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }

    private static java.sql.Array edge(Connection connection, List<BoundaryRow> rows, Function<Geometry, Double> edge)
            throws SQLException {
        return array(connection, "float8", rows, row -> row.geometry() == null ? null : edge.apply(row.geometry()));
    }

    private static java.sql.Array array(
            Connection connection, String type, List<BoundaryRow> rows, Function<BoundaryRow, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private static byte @Nullable [] binary(@Nullable Geometry geometry) {
        return geometry == null ? null : new WKBWriter().write(geometry);
    }
}
