package org.opencommissioning.spending;

import static org.opencommissioning.spending.PaymentColumn.AMOUNT;
import static org.opencommissioning.spending.PaymentColumn.DATE;
import static org.opencommissioning.spending.PaymentColumn.EXPENSE_AREA;
import static org.opencommissioning.spending.PaymentColumn.EXPENSE_TYPE;
import static org.opencommissioning.spending.PaymentColumn.SUPPLIER;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/** Finds which column holds what: by headings, checked against the content of the first rows. */
final class FindColumns {
    private final FoundColumns columns;

    private FindColumns(FoundColumns columns) {
        this.columns = columns;
    }

    /** @return empty when the file is refused; the findings say why */
    static Optional<PaymentLayout> find(
            Delivery delivery, Table table, List<SentRow> rows, Consumer<Finding> findings) {
        var columns = new FoundColumns(table, rows, findings);
        columns.choose(delivery.guidance().columns().of(table.headings()));
        new ChooseByHeading(columns).choose();
        new FindColumns(columns).inferByContent();
        if (!columns.isRefused()) {
            new DoubtColumns(columns).doubt();
        }
        delivery.watcher().understood(columns.understood());
        return columns.isRefused() ? Optional.empty() : Optional.of(columns.layout());
    }

    private void inferByContent() {
        shiftHeadings();
        require(DATE, ColumnContent::holdsDates);
        require(AMOUNT, ColumnContent::holdsMoney);
        require(SUPPLIER, ColumnContent::holdsNames);
        swapTypeAndArea();
    }

    /** A label lost at the left moves all headings by one: dates, amounts and suppliers then all stand one column further. */
    private void shiftHeadings() {
        if (columns.isChosen() || !columns.has(DATE) || !columns.has(AMOUNT) || !columns.has(SUPPLIER) || fits(0)) {
            return;
        }
        for (int by : new int[] {1, -1}) {
            if (fits(by)) {
                columns.move(by);
                columns.warn("The headings stand one column too far to the " + (by > 0 ? "left" : "right")
                        + ": the date was read from column " + (columns.indexOf(DATE) + 1) + ", the amount from column "
                        + (columns.indexOf(AMOUNT) + 1) + ".");
                return;
            }
        }
    }

    private boolean fits(int by) {
        return columns.content(columns.indexOf(DATE) + by).holdsDates()
                && columns.content(columns.indexOf(AMOUNT) + by).holdsMoney()
                && columns.content(columns.indexOf(SUPPLIER) + by).holdsNames();
    }

    /** A column without a known heading is taken for what its content shows, if only one can be meant. */
    private void require(PaymentColumn column, Predicate<ColumnContent> holds) {
        if (columns.has(column)) {
            return;
        }
        var candidates = IntStream.range(0, columns.width())
                .filter(index ->
                        !columns.isTaken(index) && !columns.isSaid(index) && holds.test(columns.content(index)))
                .boxed()
                .toList();
        var missing = "No column is headed '" + column.title() + "'";
        if (candidates.size() == 1) {
            columns.put(column, candidates.getFirst(), "content");
            columns.warn(missing + "; " + columns.nameOf(candidates.getFirst()) + " was read as the "
                    + FoundColumns.lower(column) + " by its content.");
        } else {
            columns.refuse(
                    PaymentRules.HAS_ITS_COLUMNS,
                    candidates.isEmpty()
                            ? missing + "."
                            : missing + ", and by content " + candidates.size() + " columns could be it.");
        }
    }

    /** Expense area and expense type are labelled the wrong way round in one file of seven. */
    private void swapTypeAndArea() {
        if (columns.isChosen() || !columns.has(EXPENSE_TYPE) || !columns.has(EXPENSE_AREA)) {
            return;
        }
        int type = columns.indexOf(EXPENSE_TYPE);
        int area = columns.indexOf(EXPENSE_AREA);
        if (columns.content(area).holdsTypes() && columns.content(type).holdsAreas()) {
            columns.put(EXPENSE_TYPE, area, "content");
            columns.put(EXPENSE_AREA, type, "content");
            columns.warn("The headings '" + columns.nameOf(area) + "' and '" + columns.nameOf(type)
                    + "' are exchanged: each stands above what the other names. They were read the right way round.");
        }
    }
}
