package org.opencommissioning.plans;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.CsvText;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.WorkbookSheets;

/**
 * A plan's file as one table. A workbook with a sheet for each part, and JSON, are laid out as that table, one line an item, so that
 * the same rules judge all of them; what is found says where the item stood (decisions/0424).
 *
 * @param delivery the table
 * @param places   where each line below the headings stood in the file that was sent; empty where it stands there as it is
 */
record PlanFile(Delivery delivery, List<String> places) {
    static final Headings<PlanColumn> NAMES = new Headings<>(List.of(PlanColumn.values()));
    private static final int FIRST_LINE = 2;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Lines as they are laid out. */
    static final class Lines {
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> places = new ArrayList<>();

        Lines() {
            rows.add(Stream.of(PlanColumn.values()).map(PlanColumn::title).toList());
        }

        /** @param place where it stood, as a sentence begins: {@code Sheet 'Objectives', row 3} */
        void add(String place, Map<PlanColumn, String> cells) {
            var all = new EnumMap<PlanColumn, String>(PlanColumn.class);
            all.putAll(cells);
            rows.add(Stream.of(PlanColumn.values())
                    .map(column -> all.getOrDefault(column, "").replaceAll("[\\r\\n]+", " "))
                    .toList());
            places.add(place);
        }

        int count() {
            return places.size();
        }

        PlanFile of(Delivery sent) {
            var bytes = CsvText.write(rows).getBytes(StandardCharsets.UTF_8);
            return new PlanFile(
                    new Delivery(
                            sent.publisher(),
                            sent.publisherName(),
                            sent.period(),
                            sent.fileName(),
                            bytes.length,
                            () -> new ByteArrayInputStream(bytes),
                            sent.guidance(),
                            sent.watcher()),
                    List.copyOf(places));
        }
    }

    /** @return nothing when the file is refused: the findings say why */
    static Optional<PlanFile> read(Delivery delivery, int mostRows, Consumer<Finding> findings) throws IOException {
        var start = start(delivery);
        if (start.startsWith("{")) {
            return new PlanJson(mostRows, findings).read(delivery);
        }
        if (!start.startsWith("PK")) {
            return Optional.of(new PlanFile(delivery, List.of()));
        }
        var quiet = new ArrayList<Finding>();
        var sheets = WorkbookSheets.read(delivery, mostRows, quiet::add);
        if (sheets.isPresent() && sheets.get().size() < 2) {
            return Optional.of(new PlanFile(delivery, List.of()));
        }
        quiet.forEach(findings);
        return sheets.isEmpty() ? Optional.empty() : new PlanSheets(findings).read(delivery, sheets.get());
    }

    /** The finding with the place where its line stood. */
    Finding placed(Finding finding) {
        if (finding.line() == null || places.isEmpty() || finding.line() < FIRST_LINE) {
            return finding;
        }
        var place = places.get(Math.toIntExact(finding.line()) - FIRST_LINE);
        return new Finding(
                finding.rule(), finding.line(), finding.column(), finding.value(), place + ": " + finding.message());
    }

    private static String start(Delivery delivery) throws IOException {
        try (var in = delivery.content().open()) {
            return new String(in.readNBytes(512), StandardCharsets.UTF_8)
                    .replace(BYTE_ORDER_MARK, "")
                    .stripLeading();
        }
    }
}
