package org.opencommissioning.organisations.places;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A geometry as it was sent.
 *
 * @param type        {@code Polygon}, {@code MultiPolygon}, or what else stood there
 * @param coordinates nested lists that end in {@link Coordinate}: longitude and latitude in degrees, if they are in order
 * @param text        the coordinates, digit for digit
 * @param quantised   whether positions were moved to a coarse grid when the file was made, so that narrow places may cross themselves
 */
record SentShape(String type, List<?> coordinates, String text, boolean quantised) {
    boolean isArea() {
        return type.equals("Polygon") || type.equals("MultiPolygon");
    }

    /** Polygons, each as its rings, the outer one first; empty where the lists are not nested as the type says. */
    List<List<List<Coordinate>>> polygons() {
        var polygons = new ArrayList<List<List<Coordinate>>>();
        for (Object polygon : type.equals("Polygon") ? List.of(coordinates) : coordinates) {
            var rings = new ArrayList<List<Coordinate>>();
            for (Object ring : lists(polygon)) {
                rings.add(positions(ring));
            }
            if (rings.isEmpty() || rings.stream().anyMatch(List::isEmpty)) {
                return List.of();
            }
            polygons.add(rings);
        }
        return polygons;
    }

    private static List<?> lists(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Coordinate> positions(Object ring) {
        var positions = new ArrayList<Coordinate>();
        for (Object position : lists(ring)) {
            if (!(position instanceof Coordinate coordinate)) {
                return List.of();
            }
            positions.add(coordinate);
        }
        return positions;
    }
}
