package org.opencommissioning.spending;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/** Which column of a file holds what. */
final class PaymentLayout {
    private static final int NONE = -1;
    private final int[] index = new int[PaymentColumn.values().length];
    private final Table table;

    PaymentLayout(Table table, Map<PaymentColumn, Integer> columns) {
        this.table = table;
        Arrays.fill(index, NONE);
        columns.forEach((column, at) -> index[column.ordinal()] = at);
    }

    boolean has(PaymentColumn column) {
        return index[column.ordinal()] != NONE;
    }

    /** Position of the column in a row, -1 where the file has none. */
    int indexOf(PaymentColumn column) {
        return index[column.ordinal()];
    }

    /** As sent; empty where the file has no such column or the row no such cell. */
    String text(SentRow row, PaymentColumn column) {
        int at = index[column.ordinal()];
        return at == NONE ? "" : row.cell(at);
    }

    /** As the file names the column, its letter where it has no heading. */
    String nameOf(PaymentColumn column) {
        return has(column) ? table.nameOf(indexOf(column)) : column.title();
    }

    Table table() {
        return table;
    }

    Map<PaymentColumn, Integer> columns() {
        var columns = new EnumMap<PaymentColumn, Integer>(PaymentColumn.class);
        for (var column : PaymentColumn.values()) {
            if (has(column)) {
                columns.put(column, indexOf(column));
            }
        }
        return columns;
    }
}
