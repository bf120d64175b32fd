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
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Areas as paths of SVG on one sheet of paper with whole numbers for places. Borders that two areas share are simplified as one,
 * so that neighbours still meet.
 *
 * @param outlines one path for each area, in their order; empty where nothing of it is on the sheet
 */
record Drawing(int width, int height, List<String> outlines) {
    private static final int LONGER_SIDE = 1_200;
    private static final int PAPER_EDGE = 4;
    private static final double TOLERANCE = 2;

    /** All of the areas. @param areas in degrees */
    static Drawing of(List<Geometry> areas) {
        var metres = areas.stream().map(Projection.NATIONAL::of).toList();
        var extent = new Envelope();
        metres.forEach(area -> extent.expandToInclude(area.getEnvelopeInternal()));
        return new Paper(extent).draw(metres);
    }

    /**
     * One area in the middle, and what is seen of the others.
     *
     * @param margin what is seen beyond its extent, as a share of it
     */
    static Drawing around(Geometry middle, double margin, List<Geometry> areas) {
        var frame = Projection.NATIONAL.of(middle).getEnvelopeInternal();
        double beyond = margin * Math.max(frame.getWidth(), frame.getHeight());
        frame.expandBy(beyond);
        var paper = new Paper(frame);
        var seen = middle.getFactory().toGeometry(paper.withEdge());
        return paper.draw(areas.stream()
                .map(Projection.NATIONAL::wholeOf)
                .map(area -> OverlayNGRobust.overlay(area, seen, OverlayNG.INTERSECTION))
                .toList());
    }

    /** A sheet that shows a part of the world. */
    private record Paper(Envelope extent, double unit) {
        Paper(Envelope extent) {
            this(extent, Math.max(extent.getWidth(), extent.getHeight()) / (LONGER_SIDE - 2 * PAPER_EDGE));
        }

        /** A little more than is seen, so that where areas are cut off is not seen. */
        Envelope withEdge() {
            var wider = new Envelope(extent);
            wider.expandBy(3 * PAPER_EDGE * unit);
            return wider;
        }

        Drawing draw(List<Geometry> metres) {
            var simple = CoverageSimplifier.simplify(metres.toArray(Geometry[]::new), TOLERANCE * unit);
            var paths = IntStream.range(0, metres.size())
                    .mapToObj(place -> path(simple[place].isEmpty() ? metres.get(place) : simple[place]))
                    .toList();
            return new Drawing(side(extent.getWidth()), side(extent.getHeight()), paths);
        }

        private int side(double metres) {
            return (int) Math.ceil(metres / unit) + 2 * PAPER_EDGE;
        }

        private String path(Geometry area) {
            var onPaper = Projection.moved(
                    area,
                    metres -> new Coordinate(
                            Math.rint((metres.x - extent.getMinX()) / unit) + PAPER_EDGE,
                            Math.rint((extent.getMaxY() - metres.y) / unit) + PAPER_EDGE));
            var path = new StringBuilder();
            rings(onPaper).forEach(ring -> append(path, ring, 3));
            if (path.isEmpty()) {
                rings(onPaper).limit(1).forEach(ring -> append(path, ring, 0));
            }
            return path.toString();
        }
    }

    private static Stream<LinearRing> rings(Geometry area) {
        return IntStream.range(0, area.getNumGeometries())
                .mapToObj(area::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .filter(polygon -> !polygon.isEmpty())
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
