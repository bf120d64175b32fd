package org.opencommissioning.organisations.bodies;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/**
 * A table with headings.
 *
 * @param needed columns that the list cannot do without
 */
record HeadedFile<C extends Enum<C> & Column>(List<C> columns, List<C> needed, Rows<C> rows) implements BodyFile {

    /** Makes the reader of rows for one reading of a file; it may remember what came before. */
    @FunctionalInterface
    interface Rows<C extends Column> {
        RowReader<C> of(Delivery delivery);
    }

    @FunctionalInterface
    interface RowReader<C extends Column> {
        /** @return null for a row that says nothing */
        @Nullable
        StatedRow read(HeadedRow<C> row) throws HeadedRow.Refused, RefusedFile;
    }

    @Override
    public FileForm form() {
        return FileForm.TABLE;
    }

    @Override
    public List<DescribedColumn> described() {
        return columns.stream().map(Column::described).toList();
    }

    @Override
    public void read(Delivery delivery, KnownBodies known, Taker taker) throws IOException {
        var table = new OpenTable<>(new Headings<>(columns), taker::finding)
                .open(delivery, opened -> row -> {})
                .orElseThrow(() -> new RefusedFile(null));
        var places = places(table.headings());
        taker.headings(table.headings());
        var reader = rows.of(delivery);
        table.forEach(row -> take(row, table, places, reader, taker));
    }

    private void take(SentRow row, Table table, Map<C, Integer> places, RowReader<C> reader, Taker taker)
            throws IOException {
        int missing = table.headings().size() - row.cells().length;
        if (missing < 0 || missing > 0 && !table.isSheet()) {
            taker.finding(Finding.ofRow(
                    BodyRules.ROW_IS_WHOLE,
                    row.line(),
                    "The row has %d cells; there are %d headings."
                            .formatted(row.cells().length, table.headings().size())));
            taker.refused();
            return;
        }
        try {
            var read = reader.read(new HeadedRow<>(row, places, table.headings()));
            if (read != null) {
                taker.row(read);
            }
        } catch (HeadedRow.Refused refused) {
            taker.finding(refused.finding());
            taker.refused();
        }
    }

    private Map<C, Integer> places(List<String> named) throws RefusedFile {
        var places = new Headings<>(columns).places(named);
        var missing = needed.stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedFile(
                    Finding.ofFile(BodyRules.HAS_COLUMNS, "There is no column " + String.join(", ", missing) + "."));
        }
        return places;
    }
}
