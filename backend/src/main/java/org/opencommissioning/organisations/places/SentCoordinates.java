package org.opencommissioning.organisations.places;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Reads nested lists of positions, and keeps them digit for digit. */
final class SentCoordinates {
    private final JsonParser json;
    private final int mostPositions;
    private final StringBuilder text = new StringBuilder();
    private List<?> lists = List.of();
    private int positions;

    SentCoordinates(JsonParser json, int mostPositions) {
        this.json = json;
        this.mostPositions = mostPositions;
    }

    void begin() {
        text.setLength(0);
        lists = List.of();
    }

    /** From the opening bracket to the closing one. */
    void read() throws IOException {
        lists = list() instanceof List<?> list ? list : List.of();
    }

    /** What was read; a position that is none stands as an empty list. */
    List<?> lists() {
        return lists;
    }

    String text() {
        return text.toString();
    }

    private Object list() throws IOException {
        text.append('[');
        var inner = new ArrayList<Object>();
        var numbers = new ArrayList<Double>();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (text.charAt(text.length() - 1) != '[') {
                text.append(',');
            }
            if (token == JsonToken.START_ARRAY) {
                inner.add(list());
            } else {
                text.append(json.getText());
                numbers.add(token.isNumeric() ? json.getDoubleValue() : Double.NaN);
                json.skipChildren();
            }
        }
        text.append(']');
        return numbers.isEmpty() ? inner : position(numbers);
    }

    /** A height, where there is one, is left out. */
    private Object position(List<Double> numbers) throws IOException {
        if (++positions > mostPositions) {
            throw new GeoJsonFile.NotReadable(
                    BoundaryRules.NOT_TOO_LARGE, "The file has more than %,d positions.".formatted(mostPositions));
        }
        boolean whole = numbers.size() >= 2 && numbers.stream().allMatch(Double::isFinite);
        return whole ? new Coordinate(numbers.get(0), numbers.get(1)) : List.of();
    }
}
