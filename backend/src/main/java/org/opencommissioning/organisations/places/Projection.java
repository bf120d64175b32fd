package org.opencommissioning.organisations.places;

import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Ways from degrees of longitude and latitude (WGS84) to metres. */
enum Projection {
    /** Equal areas on the ellipsoid (cylindrical): to measure by; a planar area is the true one. */
    EQUAL_AREA {
        @Override
        Coordinate metres(Coordinate degrees) {
            double sine = Math.sin(Math.toRadians(degrees.y));
            double part =
                    (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
            double stretched = Math.cos(Math.toRadians(MIDDLE_LATITUDE));
            return new Coordinate(RADIUS * Math.toRadians(degrees.x) * stretched, RADIUS * part / 2 / stretched);
        }
    },

    /** As maps of Great Britain are drawn: transverse Mercator about two degrees west, on the sphere: to draw by. */
    NATIONAL {
        @Override
        Coordinate metres(Coordinate degrees) {
            double across = Math.toRadians(degrees.x - CENTRAL_MERIDIAN);
            double up = Math.toRadians(degrees.y);
            double b = Math.cos(up) * Math.sin(across);
            return new Coordinate(
                    RADIUS * Math.log((1 + b) / (1 - b)) / 2, RADIUS * Math.atan2(Math.tan(up), Math.cos(across)));
        }
    };

    private static final double RADIUS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final double CENTRAL_MERIDIAN = -2;
    private static final double MIDDLE_LATITUDE = 53;

    abstract Coordinate metres(Coordinate degrees);

    /** A copy, in metres. */
    Geometry of(Geometry degrees) {
        return moved(degrees, this::metres);
    }

    /** The same, fit to be cut: where a shape touches itself, moving its positions may let it cross itself by less than a millimetre. */
    Geometry wholeOf(Geometry degrees) {
        var shape = of(degrees);
        return shape.isValid() ? shape : GeometryFixer.fix(shape);
    }

    static Geometry moved(Geometry geometry, UnaryOperator<Coordinate> move) {
        var copy = geometry.copy();
        copy.apply((CoordinateFilter) position -> position.setCoordinate(move.apply(position)));
        copy.geometryChanged();
        return copy;
    }
}
