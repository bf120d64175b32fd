package org.opencommissioning.contracts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.opencommissioning.returns.Delivery;

/**
 * Release packages that somebody flattened to a table: a package a row, a column for each value, headed by its path
 * ({@code releases/0/awards/0/value/amount}). Such files have hundreds of columns.
 */
final class FlatFile {
    private static final int MOST_COLUMNS = 5_000;
    private static final int LONGEST_FIELD = 100_000;

    private FlatFile() {}

    /** Whether the first line of a text names paths into releases. */
    static boolean isOne(String start) {
        return start.lines().findFirst().orElse("").contains("releases/0/ocid");
    }

    /** @throws OcdsFile.NotReadable when the table is broken */
    static void read(Delivery.Bytes content, Consumer<OcdsTree> releases) throws IOException {
        try (var text = withoutMark(new InputStreamReader(content.open(), StandardCharsets.UTF_8));
                var rows = CsvReader.builder()
                        .maxBufferSize(1 << 24)
                        .build(
                                CsvRecordHandler.of(handler ->
                                        handler.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_FIELD)),
                                text)) {
            List<String> paths = null;
            for (CsvRecord row : rows) {
                if (paths == null) {
                    paths = row.getFields();
                } else {
                    tree(paths, row.getFields()).each("releases", releases);
                }
            }
        } catch (CsvParseException broken) {
            throw new OcdsFile.NotReadable("The table cannot be read: " + broken.getMessage() + ".");
        }
    }

    private static Reader withoutMark(Reader text) throws IOException {
        var buffered = new BufferedReader(text);
        buffered.mark(1);
        if (buffered.read() != '\uFEFF') {
            buffered.reset();
        }
        return buffered;
    }

    private static OcdsTree tree(List<String> paths, List<String> values) {
        var root = new TreeMap<String, Object>();
        for (int i = 0; i < Math.min(paths.size(), values.size()); i++) {
            if (!values.get(i).isEmpty()) {
                put(root, paths.get(i).split("/"), values.get(i));
            }
        }
        return new OcdsTree(asLists(root));
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> node, String[] path, String value) {
        for (int depth = 0; depth < path.length - 1; depth++) {
            var below = node.computeIfAbsent(path[depth], name -> new TreeMap<String, Object>());
            if (!(below instanceof Map)) {
                return;
            }
            node = (Map<String, Object>) below;
        }
        node.putIfAbsent(path[path.length - 1], value);
    }

    /** Steps that are numbers are places in a list. */
    private static Object asLists(Object node) {
        if (!(node instanceof Map<?, ?> members)) {
            return node;
        }
        if (members.keySet().stream().allMatch(name -> name.toString().matches("\\d{1,6}"))) {
            var places = new TreeMap<Integer, Object>();
            members.forEach((place, item) -> places.put(Integer.parseInt(place.toString()), asLists(item)));
            return new ArrayList<>(places.values());
        }
        var object = new LinkedHashMap<String, Object>();
        members.forEach((name, item) -> object.put(name.toString(), asLists(item)));
        return object;
    }
}
