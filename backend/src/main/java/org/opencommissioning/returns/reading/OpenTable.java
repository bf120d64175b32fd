package org.opencommissioning.returns.reading;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/** Finds out what a delivered file is, where its table begins, and reads it through once so that nothing can surprise later. */
public final class OpenTable<C extends Column> {
    private static final int ROWS_TO_LOOK_AT = 60;
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
            var heading = heading(rows);
            var table = new Table(rows, heading);
            table.forEach(survey.of(table));
            return Optional.of(table);
        } catch (NotReadable refused) {
            findings.accept(refused.finding());
            return Optional.empty();
        }
    }

    private SentRows rows(Delivery delivery) throws IOException {
        var kind = FileKind.of(head(delivery));
        if (kind != FileKind.TEXT) {
            throw new NotReadable(Finding.ofFile(
                    FileRules.IS_A_TABLE, "This is " + kind.called + ". Send the table as CSV or as .xlsx."));
        }
        var encoding = TextEncoding.of(delivery.content());
        return new CsvRows(delivery.content(), encoding, CsvShape.of(delivery.content(), encoding, headings::score));
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

    private Heading heading(SentRows rows) throws IOException {
        SentRow best = null;
        int most = FEWEST_HEADINGS - 1;
        try (var reader = rows.open()) {
            var row = reader.next();
            for (int seen = 0; row != null && seen < ROWS_TO_LOOK_AT; seen++, row = reader.next()) {
                int score = headings.score(row);
                if (score > most) {
                    most = score;
                    best = row;
                }
            }
        }
        return headingOf(best);
    }

    private static Heading headingOf(@Nullable SentRow row) throws NotReadable {
        if (row == null) {
            throw new NotReadable(Finding.ofFile(FileRules.HAS_HEADINGS, "No row of headings was found."));
        }
        return new Heading(row.line(), Arrays.asList(Arrays.copyOf(row.cells(), row.width())));
    }
}
