package org.opencommissioning.contracts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.opencommissioning.returns.Delivery;

/**
 * The releases of a delivered package, or of a record package its compiled releases, read one after the other and never trusted:
 * depth, lengths and numbers are limited.
 */
final class OcdsFile {
    private static final int MOST_VALUES = 500_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(24)
                    .maxStringLength(100_000)
                    .maxNumberLength(40)
                    .maxDocumentLength(64L << 20)
                    .build())
            .build();

    private final JsonParser json;
    private int values;

    private OcdsFile(JsonParser json) {
        this.json = json;
    }

    /** What cannot be read on, in a sentence. */
    static final class NotReadable extends IOException {
        NotReadable(String message) {
            super(message);
        }
    }

    /** @throws NotReadable when it is no such package */
    static void read(Delivery.Bytes content, Consumer<OcdsTree> releases) throws IOException {
        try (var json = JSON.createParser(content.open())) {
            new OcdsFile(json).read(releases);
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new NotReadable(
                    place == null
                            ? "The file is no JSON that can be read."
                            : "The file is no JSON that can be read from line %d, column %d on."
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    private void read(Consumer<OcdsTree> releases) throws IOException {
        boolean listed = false;
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                var value = json.nextToken();
                boolean records = name.equals("records");
                if ((records || name.equals("releases")) && value == JsonToken.START_ARRAY) {
                    listed = true;
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        take(new OcdsTree(tree()), records, releases);
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
        if (!listed) {
            throw new NotReadable("The file has neither 'releases' nor 'records'.");
        }
    }

    private static void take(OcdsTree item, boolean isRecord, Consumer<OcdsTree> releases) {
        if (!isRecord) {
            releases.accept(item);
        } else if (item.list("releases").stream()
                .anyMatch(release -> release.at("awards").isThere())) {
            item.each("releases", releases);
        } else {
            releases.accept(item.at("compiledRelease"));
        }
    }

    private @Nullable Object tree() throws IOException {
        if (++values > MOST_VALUES) {
            throw new NotReadable("The file holds more than %,d values.".formatted(MOST_VALUES));
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Object>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    var name = json.currentName();
                    json.nextToken();
                    members.put(name, tree());
                }
                yield members;
            }
            case START_ARRAY -> {
                var items = new ArrayList<Object>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(tree());
                }
                yield items;
            }
            // Numbers stay as they are written: what has an exponent is then no amount.
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }
}
