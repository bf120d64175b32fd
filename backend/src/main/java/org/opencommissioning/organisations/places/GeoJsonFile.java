package org.opencommissioning.organisations.places;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Rule;

/** The features of a delivered boundary file, read one after the other and never trusted: depth, lengths and numbers are limited. */
final class GeoJsonFile {
    static final int MOST_FEATURES = 2_000;
    static final int MOST_POSITIONS = 1_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(10_000)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final JsonParser json;
    private final Consumer<Feature> taker;
    private final SentCoordinates coordinates;
    private boolean collection;
    private boolean listed;
    private int features;

    private GeoJsonFile(JsonParser json, Consumer<Feature> taker) {
        this.json = json;
        this.taker = taker;
        this.coordinates = new SentCoordinates(json, MOST_POSITIONS);
    }

    /** What cannot be read on, by the rule it breaks. */
    static final class NotReadable extends IOException {
        private final transient Rule rule;

        NotReadable(Rule rule, String message) {
            super(message);
            this.rule = rule;
        }

        Rule rule() {
            return rule;
        }
    }

    /** @throws NotReadable when it is no GeoJSON, too large, or in another system of coordinates */
    static void read(Delivery.Bytes content, Consumer<Feature> taker) throws IOException {
        try {
            boolean topology = isTopology(content);
            try (var json = JSON.createParser(content.open())) {
                if (topology) {
                    new TopoJsonFile(json).read(taker);
                } else {
                    new GeoJsonFile(json, taker).read();
                }
            }
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new NotReadable(
                    BoundaryRules.IS_GEOJSON,
                    "The file is no JSON from line %d, column %d on."
                            .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    /** A topology says so in its type, wherever that stands. */
    private static boolean isTopology(Delivery.Bytes content) throws IOException {
        try (var json = JSON.createParser(content.open())) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    var name = json.currentName();
                    json.nextToken();
                    if (name.equals("type")) {
                        return "Topology".equals(json.getText());
                    }
                    json.skipChildren();
                }
            }
            return false;
        }
    }

    private void read() throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                member(json.currentName(), json.nextToken());
            }
        }
        if (!collection || !listed) {
            throw new NotReadable(
                    BoundaryRules.IS_GEOJSON, "The file is no GeoJSON feature collection and no topology.");
        }
    }

    private void member(String name, JsonToken value) throws IOException {
        switch (name) {
            case "type" -> collection = "FeatureCollection".equals(json.getText());
            case "crs" -> mustBeDegrees(json);
            case "features" -> {
                listed = value == JsonToken.START_ARRAY;
                while (listed && json.nextToken() != JsonToken.END_ARRAY) {
                    taker.accept(feature());
                }
            }
            default -> json.skipChildren();
        }
    }

    /** Files from before RFC 7946 may name their system of coordinates; only longitude and latitude of WGS84 are read. */
    static void mustBeDegrees(JsonParser json) throws IOException {
        var names = new StringBuilder();
        for (int depth = json.currentToken().isStructStart() ? 1 : 0; depth > 0; ) {
            var token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING) {
                names.append(json.getText()).append(' ');
            }
        }
        var named = names.toString().replace("name ", "").strip();
        if (!named.isEmpty() && !named.contains("4326") && !named.contains("CRS84")) {
            throw new NotReadable(
                    BoundaryRules.IN_DEGREES, "The file's coordinates are in the system '%s'.".formatted(named));
        }
    }

    private Feature feature() throws IOException {
        if (++features > MOST_FEATURES) {
            throw new NotReadable(
                    BoundaryRules.NOT_TOO_LARGE, "The file has more than %,d features.".formatted(MOST_FEATURES));
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new NotReadable(BoundaryRules.IS_GEOJSON, "Feature %d is no object.".formatted(features));
        }
        Map<String, String> properties = Map.of();
        SentShape shape = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties = properties();
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                shape = shape();
            } else {
                json.skipChildren();
            }
        }
        return new Feature(features, properties, shape);
    }

    private Map<String, String> properties() throws IOException {
        var properties = new LinkedHashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                properties.put(name, json.getText().strip());
            }
            json.skipChildren();
        }
        return properties;
    }

    @Nullable
    private SentShape shape() throws IOException {
        var type = "";
        coordinates.begin();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getText();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates.read();
            } else {
                json.skipChildren();
            }
        }
        return new SentShape(type, coordinates.lists(), coordinates.text(), false);
    }
}
