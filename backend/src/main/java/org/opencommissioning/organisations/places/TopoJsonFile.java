package org.opencommissioning.organisations.places;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;

/**
 * The features of a delivered topology (TopoJSON 1.0): borders stand in it once, as arcs that geometries name. Each geometry is put
 * together from its arcs, to five places after the point, which is a metre (decisions/0312).
 */
final class TopoJsonFile {
    private static final int PLACES = 5;
    private static final int DEEPEST = 4;

    private final JsonParser json;
    private final List<List<double[]>> arcs = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private double[] scale = {1, 1};
    private double[] translate = {0, 0};
    private boolean quantised;
    private int positions;

    TopoJsonFile(JsonParser json) {
        this.json = json;
    }

    /** A geometry as it stands in the file. */
    private record Sent(@Nullable String type, Map<String, String> properties, List<?> arcs) {}

    /** @throws GeoJsonFile.NotReadable when it is too large, or names arcs that it does not hold */
    void read(Consumer<Feature> taker) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            member(json.currentName(), json.nextToken());
        }
        if (objects.size() != 1) {
            throw broken("The topology must hold one object, not %d: %s."
                    .formatted(objects.size(), String.join(", ", objects)));
        }
        decode();
        int number = 0;
        for (var one : sent) {
            taker.accept(new Feature(++number, one.properties(), shape(one)));
        }
    }

    private void member(String name, JsonToken value) throws IOException {
        if (name.equals("objects") && value == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                objects.add(json.currentName());
                json.nextToken();
                geometry();
            }
        } else if (name.equals("arcs") && value == JsonToken.START_ARRAY) {
            while (json.nextToken() == JsonToken.START_ARRAY) {
                arcs.add(arc());
            }
        } else if (name.equals("transform") && value == JsonToken.START_OBJECT) {
            quantised = true;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var which = json.currentName();
                json.nextToken();
                var pair = numbers();
                scale = which.equals("scale") ? pair : scale;
                translate = which.equals("translate") ? pair : translate;
            }
        } else {
            json.skipChildren();
        }
    }

    /** A geometry, or a collection of them; collections within collections are read flat. */
    private void geometry() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw broken("Geometry %d is no object.".formatted(sent.size() + 1));
        }
        String type = null;
        boolean collection = false;
        List<?> lists = List.of();
        var properties = new LinkedHashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getText();
            } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
                collection = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    geometry();
                }
            } else if (name.equals("arcs") && value == JsonToken.START_ARRAY) {
                lists = list(0);
            } else if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties(properties);
            } else if (name.equals("crs") && value == JsonToken.START_OBJECT) {
                GeoJsonFile.mustBeDegrees(json);
            } else {
                json.skipChildren();
            }
        }
        if (!collection && !"GeometryCollection".equals(type)) {
            if (sent.size() == GeoJsonFile.MOST_FEATURES) {
                throw new GeoJsonFile.NotReadable(
                        BoundaryRules.NOT_TOO_LARGE,
                        "The file has more than %,d features.".formatted(GeoJsonFile.MOST_FEATURES));
            }
            sent.add(new Sent(type, properties, lists));
        }
    }

    private void properties(Map<String, String> properties) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                properties.put(name, json.getText().strip());
            }
            json.skipChildren();
        }
    }

    /** Nested lists of numbers of arcs. */
    private List<?> list(int depth) throws IOException {
        if (depth == DEEPEST) {
            throw broken("Arcs of geometry %d are nested too deep.".formatted(sent.size() + 1));
        }
        var items = new ArrayList<Object>();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            switch (token) {
                case START_ARRAY -> items.add(list(depth + 1));
                case VALUE_NUMBER_INT -> items.add(json.getIntValue());
                default -> throw broken("Geometry %d names an arc by '%s'.".formatted(sent.size() + 1, json.getText()));
            }
        }
        return items;
    }

    private List<double[]> arc() throws IOException {
        var line = new ArrayList<double[]>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            count(1);
            var pair = numbers();
            line.add(pair);
        }
        return line;
    }

    /** With a transform, which may stand behind the arcs, positions are steps from the one before. */
    private void decode() {
        for (var arc : arcs) {
            double x = 0;
            double y = 0;
            for (var position : arc) {
                x = quantised ? x + position[0] : position[0];
                y = quantised ? y + position[1] : position[1];
                position[0] = rounded(x * scale[0] + translate[0]);
                position[1] = rounded(y * scale[1] + translate[1]);
            }
        }
    }

    private double[] numbers() throws IOException {
        var pair = new double[2];
        int place = 0;
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw broken("There is '%s' where two numbers must be.".formatted(json.getText()));
        }
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (!token.isNumeric()) {
                throw broken("'%s' is no number.".formatted(json.getText()));
            }
            if (place < 2) {
                pair[place++] = json.getDoubleValue();
            }
        }
        if (place < 2) {
            throw broken("A position has less than two numbers.");
        }
        return pair;
    }

    @Nullable
    private SentShape shape(Sent one) throws IOException {
        if (one.type() == null) {
            return null;
        }
        var text = new StringBuilder();
        var depth = switch (one.type()) {
            case "Polygon" -> 1;
            case "MultiPolygon" -> 2;
            default -> 0;
        };
        var lists = depth == 0 ? List.of() : rings(one.arcs(), depth, text);
        return new SentShape(one.type(), lists, text.toString(), quantised);
    }

    private List<?> rings(List<?> lists, int depth, StringBuilder text) throws IOException {
        var rings = new ArrayList<Object>();
        text.append('[');
        for (var list : lists) {
            if (!(list instanceof List<?> inner)) {
                throw broken("The arcs of a geometry are not nested as its type says.");
            }
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ",");
            rings.add(depth == 1 ? ring(inner, text) : rings(inner, depth - 1, text));
        }
        text.append(']');
        return rings;
    }

    /** An arc begins where the one before ends; a negative number is an arc backwards. */
    private List<Coordinate> ring(List<?> numbers, StringBuilder text) throws IOException {
        var ring = new ArrayList<Coordinate>();
        for (var number : numbers) {
            int named = number instanceof Integer whole ? whole : Integer.MAX_VALUE;
            int place = named < 0 ? ~named : named;
            if (place >= arcs.size()) {
                throw broken("A geometry names arc %s; there are %,d.".formatted(number, arcs.size()));
            }
            var arc = named < 0 ? arcs.get(place).reversed() : arcs.get(place);
            count(arc.size());
            for (var position : ring.isEmpty() ? arc : arc.subList(Math.min(1, arc.size()), arc.size())) {
                ring.add(new Coordinate(position[0], position[1]));
            }
        }
        text.append('[');
        for (var position : ring) {
            text.append(text.charAt(text.length() - 1) == '[' ? "[" : ",[")
                    .append(number(position.x))
                    .append(',')
                    .append(number(position.y))
                    .append(']');
        }
        text.append(']');
        return ring;
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static String number(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    private void count(int more) throws IOException {
        positions += more;
        if (positions > GeoJsonFile.MOST_POSITIONS) {
            throw new GeoJsonFile.NotReadable(
                    BoundaryRules.NOT_TOO_LARGE,
                    "The file has more than %,d positions.".formatted(GeoJsonFile.MOST_POSITIONS));
        }
    }

    private static GeoJsonFile.NotReadable broken(String message) {
        return new GeoJsonFile.NotReadable(BoundaryRules.IS_A_TOPOLOGY, message);
    }
}
