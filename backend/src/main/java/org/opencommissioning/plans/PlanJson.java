package org.opencommissioning.plans;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/**
 * Lays out a plan in JSON: statements are members with a text, each other part a member with a list of objects, whose members are the
 * columns. Nothing of it is trusted: depth, lengths and numbers are limited.
 */
final class PlanJson {
    private static final Map<String, String> STATEMENTS = Map.of(
            "status", "",
            "summary", "In short",
            "involvement", "How people were involved",
            "board-opinion", "The health and wellbeing board's opinion");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(100_000)
                    .maxNumberLength(40)
                    .maxDocumentLength(32L << 20)
                    .build())
            .build();

    private final int mostRows;
    private final Consumer<Finding> findings;
    private final PlanFile.Lines lines = new PlanFile.Lines();

    PlanJson(int mostRows, Consumer<Finding> findings) {
        this.mostRows = mostRows;
        this.findings = findings;
    }

    Optional<PlanFile> read(Delivery delivery) throws IOException {
        try (var json = JSON.createParser(delivery.content().open())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                member(json, json.currentName(), json.nextToken());
            }
            return Optional.of(lines.of(delivery));
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            findings.accept(Finding.ofFile(
                    PlanRules.IS_A_PLAN_IN_JSON,
                    place == null
                            ? "The file is no JSON that can be read."
                            : "The file is no JSON that can be read from line %d, column %d on."
                                    .formatted(place.getLineNr(), place.getColumnNr())));
            return Optional.empty();
        }
    }

    private void member(JsonParser json, String name, JsonToken value) throws IOException {
        var part = PlanPart.written(name);
        if (value == JsonToken.START_ARRAY && part.isPresent()) {
            for (int item = 1; json.nextToken() != JsonToken.END_ARRAY; item++) {
                item(json, "%s, item %d".formatted(name, item), part.get());
            }
            return;
        }
        var reference = name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
        if (value.isScalarValue() && STATEMENTS.containsKey(reference)) {
            statement(name, reference, text(json, value));
            return;
        }
        notRead("'%s'".formatted(Finding.shortened(name)));
        json.skipChildren();
    }

    private void statement(String name, String reference, String text) {
        boolean isStatus = reference.equals("status");
        lines.add(
                name,
                Map.of(
                        PlanColumn.PART,
                        PlanPart.STATEMENT.code(),
                        PlanColumn.REFERENCE,
                        reference,
                        PlanColumn.TITLE,
                        isStatus ? text : STATEMENTS.get(reference),
                        PlanColumn.DETAIL,
                        isStatus ? "" : text));
    }

    private void item(JsonParser json, String place, PlanPart part) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            notRead(place + ", which is no object");
            json.skipChildren();
            return;
        }
        var cells = new EnumMap<PlanColumn, String>(PlanColumn.class);
        cells.put(PlanColumn.PART, part.code());
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            var column = PlanFile.NAMES.match(name).map(match -> match.column());
            if (column.isPresent() && value.isScalarValue()) {
                cells.put(column.get(), text(json, value));
            } else {
                notRead("'%s' of %s".formatted(Finding.shortened(name), place));
                json.skipChildren();
            }
        }
        if (lines.count() <= mostRows) {
            lines.add(place, cells);
        }
    }

    private static String text(JsonParser json, @Nullable JsonToken value) throws IOException {
        return value == JsonToken.VALUE_NULL ? "" : json.getText();
    }

    private void notRead(String what) {
        findings.accept(Finding.ofFile(PlanRules.IS_READ_WHOLE, "Not read: %s.".formatted(what)));
    }
}
