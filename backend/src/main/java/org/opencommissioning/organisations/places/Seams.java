package org.opencommissioning.organisations.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Where areas do not fit each other. Boundaries are simplified by those who publish them, which makes slivers along every border:
 * what is smaller than {@link #SMALLEST_M2} or on average narrower than {@link #NARROWEST_M} is counted, not listed.
 * Gaps are land that areas enclose and none covers; what is missing at the outer edge cannot be seen.
 *
 * @param slivers  how many overlaps and gaps are too small to list
 * @param sliverM2 what these come to, in square metres
 */
record Seams(List<Seam> overlaps, List<Seam> gaps, int slivers, double sliverM2) {
    static final double SMALLEST_M2 = 100_000;
    static final double NARROWEST_M = 100;

    /**
     * One place.
     *
     * @param areas  places, in the list of areas, of the two that overlap or of all that border on the gap
     * @param widthM how wide it is on average: twice its area by its edge, in metres
     */
    record Seam(List<Integer> areas, double areaM2, double widthM) {
        private static Seam of(List<Integer> areas, Geometry where) {
            return new Seam(areas, where.getArea(), 2 * where.getArea() / where.getLength());
        }

        private boolean isSliver() {
            return areaM2 < SMALLEST_M2 || widthM < NARROWEST_M;
        }
    }

    /** @param areas in metres, on a projection of equal areas */
    static Seams between(List<Geometry> areas) {
        var tree = new STRtree();
        IntStream.range(0, areas.size())
                .forEach(place -> tree.insert(areas.get(place).getEnvelopeInternal(), place));
        var overlaps = overlaps(areas, tree);
        var gaps = gaps(areas, tree);
        var slivers = java.util.stream.Stream.of(overlaps, gaps)
                .flatMap(Collection::stream)
                .filter(Seam::isSliver)
                .toList();
        return new Seams(
                overlaps.stream().filter(seam -> !seam.isSliver()).toList(),
                gaps.stream().filter(seam -> !seam.isSliver()).toList(),
                slivers.size(),
                slivers.stream().mapToDouble(Seam::areaM2).sum());
    }

    private static List<Seam> overlaps(List<Geometry> areas, STRtree tree) {
        var found = new ArrayList<Seam>();
        for (int one = 0; one < areas.size(); one++) {
            for (int other : near(tree, areas.get(one))) {
                if (other > one) {
                    var common = OverlayNGRobust.overlay(areas.get(one), areas.get(other), OverlayNG.INTERSECTION);
                    if (common.getArea() > 0) {
                        found.add(Seam.of(List.of(one, other), common));
                    }
                }
            }
        }
        return found;
    }

    private static List<Seam> gaps(List<Geometry> areas, STRtree tree) {
        var found = new ArrayList<Seam>();
        var whole = OverlayNGRobust.union(areas);
        for (int part = 0; part < whole.getNumGeometries(); part++) {
            if (whole.getGeometryN(part) instanceof Polygon polygon) {
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    var gap = polygon.getFactory().createPolygon(polygon.getInteriorRingN(hole));
                    var round = near(tree, gap).stream()
                            .filter(place -> areas.get(place).intersects(gap))
                            .sorted()
                            .toList();
                    found.add(Seam.of(round, gap));
                }
            }
        }
        return found;
    }

    private static List<Integer> near(STRtree tree, Geometry geometry) {
        var found = new ArrayList<Integer>();
        tree.query(geometry.getEnvelopeInternal(), place -> found.add((Integer) place));
        return found;
    }
}
