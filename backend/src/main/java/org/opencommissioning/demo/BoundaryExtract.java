package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The country's boundaries as GeoJSON: an island in the North Sea, where no land is, divided so that each place belongs to the
 * nearest of as many points as there are consortia, and neighbours in the register are neighbours on the map.
 */
final class BoundaryExtract {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double LONGITUDE = 0.1;
    private static final double LATITUDE = 57.75;
    private static final double CELL_KM = 14;
    private static final double KM_OF_A_DEGREE = 111.2;
    private static final int COAST_POINTS = 360;
    private static final double DISTRICTS_EAST_KM = 1.2;

    private final int columns;
    private final int rows;
    private final Dice dice;

    private BoundaryExtract(int count, Dice dice) {
        columns = (int) Math.ceil(StrictMath.sqrt(count * .75));
        rows = Math.ceilDiv(count, columns);
        this.dice = dice;
    }

    static byte[] of(long seed, List<Consortium> consortia) {
        var areas = areas(seed, consortia.size());
        return file(IntStream.range(0, consortia.size())
                .mapToObj(place -> feature(
                        consortia.get(place).code(), consortia.get(place).name(), areas.get(place))));
    }

    /** Each county is one district: the land of its consortia, with a border that was drawn by somebody else. */
    static byte[] districts(long seed, List<Consortium> consortia) {
        var areas = areas(seed, consortia.size());
        var counties = consortia.stream().map(Consortium::county).distinct().toList();
        var moved = new ArrayList<Geometry>();
        for (var county : counties) {
            var land = OverlayNGRobust.union(consortia.stream()
                    .filter(consortium -> consortium.county().equals(county))
                    .map(consortium -> areas.get(consortium.index()))
                    .toList());
            moved.add(AffineTransformation.translationInstance(DISTRICTS_EAST_KM, 0)
                    .transform(land));
        }
        return file(IntStream.range(0, counties.size())
                .mapToObj(place -> feature(
                        BodiesExtract.council(counties.get(place)),
                        counties.get(place).name(),
                        moved.get(place))));
    }

    /** Of consortia in their order, in kilometres from the middle of the island. */
    static List<Geometry> areas(long seed, int consortia) {
        return new BoundaryExtract(consortia, Dice.of(seed, "boundaries")).areas(consortia);
    }

    private static byte[] file(Stream<String> features) {
        return ("{\"type\": \"FeatureCollection\", \"features\": [\n" + features.collect(Collectors.joining(",\n"))
                        + "\n]}\n")
                .getBytes(UTF_8);
    }

    /** In kilometres from the middle of the island. */
    private List<Geometry> areas(int count) {
        var sites = IntStream.range(0, count).mapToObj(this::site).toList();
        var coast = coast();
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setClipEnvelope(coast.getEnvelopeInternal());
        var cells = builder.getDiagram(SHAPES);
        return sites.stream()
                .map(site -> IntStream.range(0, cells.getNumGeometries())
                        .mapToObj(cells::getGeometryN)
                        .filter(cell -> cell.contains(SHAPES.createPoint(site)))
                        .findFirst()
                        .orElseThrow())
                .map(cell -> OverlayNGRobust.overlay(cell, coast, OverlayNG.INTERSECTION))
                .toList();
    }

    /** Row by row, to and fro, so that who follows in the register lies beside. */
    private Coordinate site(int place) {
        int row = place / columns;
        int column = row % 2 == 0 ? place % columns : columns - 1 - place % columns;
        return new Coordinate(
                (column + .5 - columns / 2.0 + dice.between(-.32, .32)) * CELL_KM,
                (rows / 2.0 - row - .5 + dice.between(-.32, .32)) * CELL_KM);
    }

    /** A rectangle with round corners and a rough edge. */
    private Polygon coast() {
        var positions = new ArrayList<Coordinate>();
        double rough = 0;
        for (int point = 0; point < COAST_POINTS; point++) {
            double angle = 2 * StrictMath.PI * point / COAST_POINTS;
            double across = StrictMath.cos(angle);
            double up = StrictMath.sin(angle);
            double far = 1 / StrictMath.sqrt(StrictMath.sqrt(StrictMath.pow(across, 4) + StrictMath.pow(up, 4)));
            rough = .7 * rough + dice.between(-.09, .09);
            positions.add(new Coordinate(
                    across * far * (columns / 2.0 + .45 + rough) * CELL_KM,
                    up * far * (rows / 2.0 + .45 + rough) * CELL_KM));
        }
        positions.add(positions.getFirst());
        return SHAPES.createPolygon(positions.toArray(Coordinate[]::new));
    }

    private static String feature(String code, String name, Geometry area) {
        return "{\"type\": \"Feature\", \"properties\": {\"code\": \"%s\", \"name\": \"%s\"}, \"geometry\": %s}"
                .formatted(code, name.toUpperCase(Locale.ROOT), geometry(area));
    }

    private static String geometry(Geometry area) {
        var polygons = IntStream.range(0, area.getNumGeometries())
                .mapToObj(area::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(polygon -> "[" + ring(polygon.getCoordinates()) + "]")
                .collect(Collectors.joining(", "));
        return "{\"type\": \"MultiPolygon\", \"coordinates\": [%s]}".formatted(polygons);
    }

    /** Anticlockwise, as RFC 7946 has it; what falls together when rounded is said once. */
    private static String ring(Coordinate[] positions) {
        var texts = Stream.of(positions).map(BoundaryExtract::position).toList().reversed();
        var ring = new ArrayList<String>();
        for (var text : texts) {
            if (ring.isEmpty() || !ring.getLast().equals(text)) {
                ring.add(text);
            }
        }
        return "[" + String.join(", ", ring) + "]";
    }

    private static String position(Coordinate kilometres) {
        return String.format(Locale.ROOT, "[%.4f, %.4f]", longitude(kilometres), latitude(kilometres));
    }

    static double latitude(Coordinate kilometres) {
        return LATITUDE + kilometres.y / KM_OF_A_DEGREE;
    }

    static double longitude(Coordinate kilometres) {
        return LONGITUDE + kilometres.x / (KM_OF_A_DEGREE * StrictMath.cos(StrictMath.toRadians(LATITUDE)));
    }
}
