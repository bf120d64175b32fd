package org.opencommissioning.spending;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/** Which column of a file holds what. */
final class PaymentLayout {
    private static final int NONE = -1;
    private final int[] index = new int[PaymentColumn.values().length];
    private final Table table;
    private final List<String> headings;

    /** @param headings as sent, brought above their columns where they stood beside them */
    PaymentLayout(Table table, List<String> headings, Map<PaymentColumn, Integer> columns) {
        this.table = table;
        this.headings = headings;
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
        return has(column) ? Table.nameOf(headings, indexOf(column)) : column.title();
    }

    List<String> headings() {
        return headings;
    }

    /** Columns that are neither recognised nor sure to hold no words. */
    int[] others() {
        return IntStream.range(0, headings.size())
                .filter(column -> Arrays.stream(index).noneMatch(known -> known == column))
                .toArray();
    }

    Table table() {
        return table;
    }
}
