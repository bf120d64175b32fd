package org.opencommissioning.feedback;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.Period;

/**
 * A batch in JSON, as the interface takes it: {@code {"period": "2013-06", "items": [{…}]}}. Laid out as rows, one an item, so that the
 * same rules judge it; the line of a row is the item's place in the list, from 1. Nothing of it is trusted, and nothing of it repeated.
 */
final class FeedbackJson {
    /** No theme of the list: an item that has one is refused. */
    private static final String NO_THEME = "?";

    private static final int MOST_ITEMS = 5_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(100_000)
                    .maxNumberLength(40)
                    .maxDocumentLength(32L << 20)
                    .build())
            .build();

    private final Delivery delivery;
    private final Consumer<Finding> findings;
    private final List<SentRow> rows = new ArrayList<>();
    private boolean hasItems;

    private FeedbackJson(Delivery delivery, Consumer<Finding> findings) {
        this.delivery = delivery;
        this.findings = findings;
    }

    /** Whether a file begins as JSON does; no table of feedback does. */
    static boolean is(Delivery delivery) throws IOException {
        try (var in = delivery.content().open()) {
            var start = new String(in.readNBytes(512), StandardCharsets.UTF_8)
                    .replace(BYTE_ORDER_MARK, "")
                    .stripLeading();
            return start.startsWith("{") || start.startsWith("[");
        }
    }

    /** @return empty when the file is refused; the findings say why */
    static Optional<List<SentRow>> read(Delivery delivery, Consumer<Finding> findings) throws IOException {
        return new FeedbackJson(delivery, findings).read();
    }

    /** How findings call the field of a column: {@code rating}. */
    static String field(FeedbackColumn column) {
        return column.title().toLowerCase(Locale.ROOT);
    }

    private Optional<List<SentRow>> read() throws IOException {
        try (var json = JSON.createParser(delivery.content().open())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return refused("It does not begin with {\"items\": […]}.");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var problem = member(json, json.currentName(), json.nextToken());
                if (problem.isPresent()) {
                    return problem.get();
                }
            }
            if (json.nextToken() != null) {
                return refused("Something stands behind its end.");
            }
            return hasItems ? Optional.of(List.copyOf(rows)) : refused("There is no list named items.");
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            return refused(
                    place == null
                            ? "It cannot be read."
                            : "It cannot be read from line %d, column %d on; a name may stand twice there."
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    private Optional<List<SentRow>> refused(String message) {
        findings.accept(Finding.ofFile(FeedbackRules.IS_A_BATCH_IN_JSON, message));
        return Optional.empty();
    }

    /** @return what the reading ends with, where it cannot go on */
    private Optional<Optional<List<SentRow>>> member(JsonParser json, String name, JsonToken value) throws IOException {
        switch (name) {
            case "period" -> {
                if (!isPeriod(json, value)) {
                    findings.accept(Finding.ofFile(
                            FeedbackRules.PERIOD_IS_THE_SAME, "The file is sent for %s.".formatted(delivery.period())));
                    return Optional.of(Optional.empty());
                }
            }
            case "items" -> {
                if (value != JsonToken.START_ARRAY) {
                    return Optional.of(refused("What is named items is no list."));
                }
                hasItems = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (rows.size() == MOST_ITEMS) {
                        return Optional.of(refused("It holds more than 5,000 items."));
                    }
                    if (json.currentToken() != JsonToken.START_OBJECT) {
                        return Optional.of(refused("Item %d is no object.".formatted(rows.size() + 1)));
                    }
                    item(json);
                }
            }
            default -> {
                findings.accept(Finding.ofFile(FeedbackRules.IS_READ_WHOLE, "Not read: something beside the items."));
                json.skipChildren();
            }
        }
        return Optional.empty();
    }

    private boolean isPeriod(JsonParser json, JsonToken value) throws IOException {
        try {
            return value == JsonToken.VALUE_STRING
                    && Period.parseMonth(json.getText()).equals(delivery.period());
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private void item(JsonParser json) throws IOException {
        var cells = new String[FeedbackColumn.values().length];
        Arrays.fill(cells, "");
        long place = rows.size() + 1L;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var column = Stream.of(FeedbackColumn.values())
                    .filter(known -> field(known).equals(name))
                    .findFirst();
            var value = json.nextToken();
            if (column.isPresent()) {
                cells[column.get().ordinal()] = cell(json, column.get(), value, place);
            } else {
                findings.accept(Finding.ofRow(
                        FeedbackRules.IS_READ_WHOLE,
                        place,
                        "Item %d: a field is not read; an item has the fields %s."
                                .formatted(
                                        place,
                                        Stream.of(FeedbackColumn.values())
                                                .map(FeedbackJson::field)
                                                .collect(Collectors.joining(", ")))));
                json.skipChildren();
            }
        }
        rows.add(new SentRow(place, cells));
    }

    /** As it would stand in a cell; empty, with a finding, where it has no shape that a cell has. */
    private String cell(JsonParser json, FeedbackColumn column, JsonToken value, long place) throws IOException {
        if (value == JsonToken.VALUE_NULL) {
            return "";
        }
        if (value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE) {
            return value == JsonToken.VALUE_TRUE ? "yes" : "no";
        }
        if (value.isScalarValue()) {
            return json.getText();
        }
        if (value == JsonToken.START_ARRAY && column == FeedbackColumn.THEMES) {
            return themes(json, place);
        }
        hasNoShape(column, place);
        json.skipChildren();
        return "";
    }

    private String themes(JsonParser json, long place) throws IOException {
        var themes = new ArrayList<String>();
        boolean fits = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            fits &= json.currentToken() == JsonToken.VALUE_STRING;
            themes.add(json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : NO_THEME);
            json.skipChildren();
        }
        if (!fits) {
            hasNoShape(FeedbackColumn.THEMES, place);
        }
        return String.join(";", themes);
    }

    private void hasNoShape(FeedbackColumn column, long place) {
        findings.accept(new Finding(
                FeedbackRules.FIELD_HAS_ITS_SHAPE,
                place,
                field(column),
                null,
                "Item %d, %s: This is not so here: %s"
                        .formatted(place, field(column), FeedbackRules.FIELD_HAS_ITS_SHAPE.sentence())));
    }
}
