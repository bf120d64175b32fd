package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.opencommissioning.returns.Rule;

/** Makes a geometry of what was sent, or says what is wrong with it. */
final class ShapeCheck {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double WEST = -8.7;
    private static final double EAST = 1.8;
    private static final double SOUTH = 49.8;
    private static final double NORTH = 60.9;
    private static final double SMALLEST_M2 = 100_000;
    private static final double LARGEST_M2 = 30_000e6;
    /** What dividing rings where they touch may change of an area: nothing but rounding. */
    private static final double ROUNDING = 1e-9;
    /** What mending narrow places that a coarse grid has made cross themselves may change of an area. */
    private static final double GRID = 1e-3;

    private final BiConsumer<Rule, String> says;

    /** @param says takes each rule that is broken, with what is wrong */
    ShapeCheck(BiConsumer<Rule, String> says) {
        this.says = says;
    }

    /** In degrees; null where the shape is refused. */
    @Nullable
    Geometry check(SentShape sent) {
        var polygons = sent.isArea() ? sent.polygons() : List.<List<List<Coordinate>>>of();
        if (polygons.isEmpty()) {
            return refuse(BoundaryRules.IS_AN_AREA, "Its geometry is no area but '%s'.".formatted(sent.type()));
        }
        var broken = polygons.stream()
                .flatMap(List::stream)
                .filter(ring -> ring.size() < 4 || !ring.getFirst().equals2D(ring.getLast()))
                .findFirst();
        if (broken.isPresent()) {
            var first = broken.get().getFirst();
            return refuse(BoundaryRules.RING_IS_CLOSED, "The ring from %s is not closed.".formatted(text(first)));
        }
        return isInGreatBritain(polygons) ? whole(turned(polygons), sent.quantised()) : null;
    }

    private boolean isInGreatBritain(List<List<List<Coordinate>>> polygons) {
        var outside = positions(polygons)
                .filter(position -> !isInside(position.x, position.y))
                .findFirst();
        if (outside.isEmpty()) {
            return true;
        }
        var where = text(outside.get());
        if (positions(polygons).allMatch(position -> isInside(position.y, position.x))) {
            refuse(BoundaryRules.LONGITUDE_FIRST, "%s is latitude before longitude.".formatted(where));
        } else {
            refuse(BoundaryRules.IN_GREAT_BRITAIN, "%s is outside Great Britain.".formatted(where));
        }
        return false;
    }

    private static Stream<Coordinate> positions(List<List<List<Coordinate>>> polygons) {
        return polygons.stream().flatMap(List::stream).flatMap(List::stream);
    }

    private static boolean isInside(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    private Geometry turned(List<List<List<Coordinate>>> polygons) {
        int turned = 0;
        var areas = new ArrayList<Polygon>();
        for (var rings : polygons) {
            var right = new ArrayList<LinearRing>();
            for (var sent : rings) {
                var ring = SHAPES.createLinearRing(sent.toArray(Coordinate[]::new));
                boolean outer = right.isEmpty();
                boolean turns = Orientation.isCCW(ring.getCoordinateSequence()) == outer;
                turned += turns ? 0 : 1;
                right.add(turns ? ring : ring.reverse());
            }
            areas.add(SHAPES.createPolygon(
                    right.getFirst(), right.stream().skip(1).toArray(LinearRing[]::new)));
        }
        if (turned > 0) {
            says.accept(BoundaryRules.TURNS_RIGHT, "%d of its rings ran the wrong way round.".formatted(turned));
        }
        return areas.size() == 1 ? areas.getFirst() : SHAPES.createMultiPolygon(areas.toArray(Polygon[]::new));
    }

    @Nullable
    private Geometry whole(Geometry sent, boolean quantised) {
        var validity = new IsValidOp(sent);
        var shape = validity.isValid() ? sent : GeometryFixer.fix(sent);
        double area = Projection.EQUAL_AREA.of(shape).getArea();
        if (!validity.isValid()) {
            var where = text(validity.getValidationError().getCoordinate());
            double change = Math.abs(shape.getArea() - sent.getArea()) / sent.getArea();
            if (change <= ROUNDING) {
                says.accept(BoundaryRules.DOES_NOT_TOUCH, "The boundary touches itself at %s.".formatted(where));
            } else if (quantised && change <= GRID) {
                says.accept(
                        BoundaryRules.CROSSES_BY_ITS_GRID,
                        "The boundary crosses itself at %s; mending it changed the area by %.4f %%."
                                .formatted(where, 100 * change));
            } else {
                return refuse(BoundaryRules.DOES_NOT_CROSS, "The boundary crosses itself at %s.".formatted(where));
            }
        }
        if (area < SMALLEST_M2 || area > LARGEST_M2) {
            return refuse(
                    BoundaryRules.HAS_A_LIKELY_SIZE, "The area is %,.3f square kilometres.".formatted(area / 1e6));
        }
        return shape;
    }

    @Nullable
    private Geometry refuse(Rule rule, String message) {
        says.accept(rule, message);
        return null;
    }

    private static String text(Coordinate position) {
        return "[%s, %s]".formatted(number(position.x), number(position.y));
    }

    private static String number(double degrees) {
        return Double.toString(Math.round(degrees * 1e6) / 1e6);
    }
}
