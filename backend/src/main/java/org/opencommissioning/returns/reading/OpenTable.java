package org.opencommissioning.returns.reading;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/** Finds out what a delivered file is, where its table begins, and reads it through once so that nothing can surprise later. */
public final class OpenTable<C extends Column> {
    static final int ROWS_TO_LOOK_AT = 60;
    private static final int FEWEST_HEADINGS = 3;

    private final Headings<C> headings;
    private final Consumer<Finding> findings;

    public OpenTable(Headings<C> headings, Consumer<Finding> findings) {
        this.headings = headings;
        this.findings = findings;
    }

    record Heading(long line, List<String> cells) {
        boolean isRepeatedBy(SentRow row) {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).equalsIgnoreCase(row.cell(i))
                        && !Headings.reduced(cells.get(i)).equals(Headings.reduced(row.cell(i)))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Makes the taker of rows for the first reading, once the headings are known. */
    @FunctionalInterface
    public interface Survey {
        Table.RowTaker of(Table table);
    }

    /**
     * @param survey looks at every row once, before any is judged
     * @return empty when the file is refused; the findings say why
     */
    public Optional<Table> open(Delivery delivery, Survey survey) throws IOException {
        try {
            var rows = rows(delivery);
            var first = first(rows);
            var heading = heading(first);
            var above =
                    first.stream().filter(row -> row.line() < heading.line()).toList();
            var table = new Table(rows, heading, above, delivery.watcher());
            new FirstReading<>(headings, table, findings, delivery.watcher()).read(rows, survey.of(table));
            delivery.watcher().judging();
            return Optional.of(table);
        } catch (NotReadable refused) {
            findings.accept(refused.finding());
            return Optional.empty();
        }
    }

    /** Every row as sent, headings and all, until the taker has enough; none where the file cannot be read. */
    public static void eachRow(Delivery delivery, Headings<?> headings, Predicate<SentRow> taker) throws IOException {
        try (var reader =
                new OpenTable<>(headings, finding -> {}).rows(delivery).open()) {
            for (var row = reader.next(); row != null && taker.test(row); row = reader.next()) {}
        } catch (NotReadable refused) {
            // What could be read before was taken.
        }
    }

    private SentRows rows(Delivery delivery) throws IOException {
        var kind = FileKind.of(head(delivery));
        return switch (kind) {
            case WORKBOOK -> new InspectWorkbook(this::headingAmong, findings).inspect(delivery);
            case TEXT -> text(delivery);
            case PDF, OLD_OFFICE, OTHER_ARCHIVE, OPEN_DOCUMENT, WEB_PAGE, XML, JSON, RICH_TEXT, PICTURE, COMPRESSED ->
                throw new NotReadable(Finding.ofFile(
                        FileRules.IS_A_TABLE, "This is " + kind.called + ". Send the table as CSV or as .xlsx."));
        };
    }

    private CsvRows text(Delivery delivery) throws IOException {
        var encoding = TextEncoding.of(delivery.content());
        if (!encoding.isUnicode()) {
            findings.accept(Finding.ofFile(
                    FileRules.IS_UTF8, "The file is not encoded in UTF-8; it was read as Windows-1252."));
        }
        var shape = CsvShape.of(delivery.content(), encoding, headings::score);
        return new CsvRows(delivery.content(), encoding, shape);
    }

    private static byte[] head(Delivery delivery) throws IOException {
        try (var in = delivery.content().open()) {
            var head = in.readNBytes(4096);
            if (head.length == 0) {
                throw new NotReadable(Finding.ofFile(FileRules.HAS_CONTENT, "The file is empty."));
            }
            return head;
        }
    }

    private static List<SentRow> first(SentRows rows) throws IOException {
        var first = new ArrayList<SentRow>();
        try (var reader = rows.open()) {
            var row = reader.next();
            while (row != null && first.size() < ROWS_TO_LOOK_AT) {
                first.add(row);
                row = reader.next();
            }
        }
        return first;
    }

    private Heading heading(List<SentRow> first) throws NotReadable {
        var heading = headingAmong(first);
        if (heading == null) {
            throw new NotReadable(Finding.ofFile(
                    first.isEmpty() ? FileRules.HAS_CONTENT : FileRules.HAS_HEADINGS,
                    first.isEmpty() ? "The file holds no text." : "No row of headings was found in the first rows."));
        }
        return new Heading(heading.line(), Arrays.asList(Arrays.copyOf(heading.cells(), heading.width())));
    }

    private @Nullable SentRow headingAmong(List<SentRow> first) {
        SentRow best = null;
        int most = FEWEST_HEADINGS - 1;
        for (var row : first) {
            int score = headings.score(row);
            if (score > most) {
                most = score;
                best = row;
            }
        }
        return best;
    }
}
