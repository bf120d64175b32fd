package org.opencommissioning.organisations.places;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** What boundary files must keep to. The line of a finding is the feature's number in the file, from 1. */
final class BoundaryRules {
    static final Rule IS_GEOJSON = new Rule(
            "BD01",
            REFUSE_FILE,
            "The file is a GeoJSON feature collection (RFC 7946) or a TopoJSON topology.",
            "Export the boundaries as GeoJSON.");
    static final Rule HAS_FEATURES = new Rule(
            "BD02",
            REFUSE_FILE,
            "The file holds at least one feature that can be published.",
            "Send the file that holds the boundaries.");
    static final Rule NOT_TOO_LARGE = new Rule(
            "BD03",
            REFUSE_FILE,
            "The file has at most 2,000 features and 1,000,000 positions.",
            "Send generalised boundaries: the portal draws no street.");
    static final Rule IS_OF_A_DAY = new Rule(
            "BD04", REFUSE_FILE, "Boundaries are sent for the day they speak of.", "Give the day: 2013-04-01.");
    static final Rule IN_DEGREES = new Rule(
            "BD05",
            REFUSE_FILE,
            "Coordinates are longitude and latitude in degrees (WGS84).",
            "Export the boundaries in WGS84 (EPSG:4326), not in the National Grid.");
    static final Rule CONSORTIA_ARE_KNOWN = new Rule(
            "BD06",
            WARN,
            "The consortia are published before their boundaries.",
            "Publish the register of consortia, then send the boundaries again.");
    static final Rule IS_A_TOPOLOGY = new Rule(
            "BD07",
            REFUSE_FILE,
            "A topology holds one object, whose geometries name arcs that are in the file.",
            "Export the boundaries anew, one object in a file.");
    static final Rule IS_NAMED =
            new Rule("BD10", REFUSE_ROW, "A feature has a name or a code.", "Give its name as 'name'.");
    static final Rule IS_KNOWN = new Rule(
            "BD11",
            WARN,
            "The name or code of a feature is that of a consortium of the register.",
            "Write the name as the register does, or give the code; until then the area is nobody's.");
    static final Rule ONE_FEATURE = new Rule(
            "BD12",
            REFUSE_ROW,
            "A consortium has one feature.",
            "Keep the one that is right; parts of one area are one MultiPolygon.");
    static final Rule IS_SURE = new Rule(
            "BD13",
            WARN,
            "The name of a feature is written as in the register.",
            "Check that the consortium named in the message is the one meant; give its code so next time.");
    static final Rule CODE_AND_NAME_AGREE = new Rule(
            "BD14",
            WARN,
            "Code and name of a feature are those of one consortium.",
            "Correct the code or the name; the code counts.");
    static final Rule DISTRICTS_ARE_MATCHED = new Rule(
            "BD15",
            NOTE,
            "A district is matched to the local authority of the register that has its code or name.",
            "Nothing to do where districts have no social services; otherwise publish the authorities with their codes"
                    + " of national statistics first.");
    static final Rule HAS_GEOMETRY = new Rule(
            "BD20",
            WARN,
            "A feature has a geometry.",
            "Send the boundary; until then the consortium stands on the list of areas without one.");
    static final Rule IS_AN_AREA = new Rule(
            "BD21",
            REFUSE_ROW,
            "The geometry is a Polygon or MultiPolygon of longitudes and latitudes.",
            "Export the areas, not points or lines.");
    static final Rule LONGITUDE_FIRST = new Rule(
            "BD22", REFUSE_ROW, "Longitude stands before latitude.", "Swap the coordinates: Leeds is [-1.55, 53.80].");
    static final Rule IN_GREAT_BRITAIN = new Rule(
            "BD23",
            REFUSE_ROW,
            "Every position is between longitudes -8.7 and 1.8 and latitudes 49.8 and 60.9.",
            "Correct the coordinates: Great Britain lies within.");
    static final Rule RING_IS_CLOSED = new Rule(
            "BD24",
            REFUSE_ROW,
            "A ring has at least four positions, the last the same as the first.",
            "Close the ring.");
    static final Rule DOES_NOT_CROSS = new Rule(
            "BD25",
            REFUSE_ROW,
            "A boundary does not cross itself, and holes lie inside their polygon.",
            "Mend the geometry, for instance with the 'make valid' of a map program.");
    static final Rule DOES_NOT_TOUCH = new Rule(
            "BD26",
            NOTE,
            "A boundary does not touch itself.",
            "Nothing to do: the rings were divided where they touch, which leaves the area as it was.");
    static final Rule TURNS_RIGHT = new Rule(
            "BD27", NOTE, "Outer rings run anticlockwise, holes clockwise.", "Nothing to do: the rings were turned.");
    static final Rule HAS_A_LIKELY_SIZE = new Rule(
            "BD28",
            REFUSE_ROW,
            "An area is between 0.1 and 30,000 square kilometres.",
            "Look for a position that is far away, or for coordinates that were cut short.");

    static final Rule CROSSES_BY_ITS_GRID = new Rule(
            "BD29",
            WARN,
            "Quantised boundaries do not cross themselves in narrow places.",
            "Nothing must be done: the geometry was mended, which changed less than a thousandth of its area; a file"
                    + " with finer steps needs no mending.");

    /** All of them, in the order of their ids. */
    static final List<Rule> ALL = List.of(
            IS_GEOJSON,
            HAS_FEATURES,
            NOT_TOO_LARGE,
            IS_OF_A_DAY,
            IN_DEGREES,
            CONSORTIA_ARE_KNOWN,
            IS_A_TOPOLOGY,
            IS_NAMED,
            IS_KNOWN,
            ONE_FEATURE,
            IS_SURE,
            CODE_AND_NAME_AGREE,
            DISTRICTS_ARE_MATCHED,
            HAS_GEOMETRY,
            IS_AN_AREA,
            LONGITUDE_FIRST,
            IN_GREAT_BRITAIN,
            RING_IS_CLOSED,
            DOES_NOT_CROSS,
            DOES_NOT_TOUCH,
            TURNS_RIGHT,
            HAS_A_LIKELY_SIZE,
            CROSSES_BY_ITS_GRID);

    private BoundaryRules() {}
}
