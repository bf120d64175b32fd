package org.opencommissioning.organisations.places;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas as paths of SVG on one sheet of paper with whole numbers for places. Borders that two areas share are simplified as one,
 * so that neighbours still meet.
 *
 * @param outlines one path for each area, in their order; never empty
 */
record Drawing(int width, int height, List<String> outlines) {
    private static final int LONGER_SIDE = 1_200;
    private static final int MARGIN = 4;
    private static final double TOLERANCE = 2;

    /** @param areas in degrees */
    static Drawing of(List<Geometry> areas) {
        var metres = areas.stream().map(Projection.NATIONAL::of).toList();
        var extent = new Envelope();
        metres.forEach(area -> extent.expandToInclude(area.getEnvelopeInternal()));
        double unit = Math.max(extent.getWidth(), extent.getHeight()) / (LONGER_SIDE - 2 * MARGIN);
        var simple = CoverageSimplifier.simplify(metres.toArray(Geometry[]::new), TOLERANCE * unit);
        var paths = IntStream.range(0, areas.size())
                .mapToObj(place -> path(simple[place].isEmpty() ? metres.get(place) : simple[place], extent, unit))
                .toList();
        return new Drawing(side(extent.getWidth(), unit), side(extent.getHeight(), unit), paths);
    }

    private static int side(double metres, double unit) {
        return (int) Math.ceil(metres / unit) + 2 * MARGIN;
    }

    private static String path(Geometry area, Envelope extent, double unit) {
        var onPaper = Projection.moved(
                area,
                metres -> new Coordinate(
                        Math.rint((metres.x - extent.getMinX()) / unit) + MARGIN,
                        Math.rint((extent.getMaxY() - metres.y) / unit) + MARGIN));
        var path = new StringBuilder();
        rings(onPaper).forEach(ring -> append(path, ring, 4));
        if (path.isEmpty()) {
            rings(onPaper).limit(1).forEach(ring -> append(path, ring, 0));
        }
        return path.toString();
    }

    private static Stream<LinearRing> rings(Geometry area) {
        return IntStream.range(0, area.getNumGeometries())
                .mapToObj(part -> (Polygon) area.getGeometryN(part))
                .flatMap(polygon -> Stream.concat(
                        Stream.of(polygon.getExteriorRing()),
                        IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN)));
    }

    /** Steps from each position to the next; what would be a dot is left out. */
    private static void append(StringBuilder path, LinearRing ring, int fewestSteps) {
        var steps = new StringBuilder();
        int count = 0;
        var before = ring.getCoordinateN(0);
        for (var position : ring.getCoordinates()) {
            if (!position.equals2D(before)) {
                step(steps, (int) (position.x - before.x));
                step(steps, (int) (position.y - before.y));
                before = position;
                count++;
            }
        }
        if (count >= fewestSteps) {
            var first = ring.getCoordinateN(0);
            path.append('M').append((int) first.x).append(' ').append((int) first.y);
            path.append('l').append(count == 0 ? "1 0" : steps).append('z');
        }
    }

    private static void step(StringBuilder steps, int by) {
        if (by >= 0 && !steps.isEmpty()) {
            steps.append(' ');
        }
        steps.append(by);
    }
}
