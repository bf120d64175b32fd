package org.opencommissioning.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.Period;

/** Which column of a file holds what. Columns that nobody asked for are left out. */
record ReferralLayout(List<String> headings, Map<ReferralColumn, Integer> columns) {
    static final Headings<ReferralColumn> NAMES = new Headings<>(List.of(ReferralColumn.values()));

    /** @return null when the file is refused; the findings say why */
    static @Nullable ReferralLayout of(Table table, Period period, Consumer<Finding> findings) {
        var twice = new ArrayList<ReferralColumn>();
        var columns = NAMES.places(table.headings(), (column, first, again) -> twice.add(column));
        if (!twice.isEmpty()) {
            findings.accept(Finding.ofFile(
                    ReferralRules.ONE_COLUMN_EACH,
                    "Two columns could both be the %s."
                            .formatted(twice.getFirst().title().toLowerCase())));
            return null;
        }
        return new ReferralLayout(table.headings(), columns).complete(period, findings);
    }

    private @Nullable ReferralLayout complete(Period period, Consumer<Finding> findings) {
        for (var column : ReferralColumn.values()) {
            boolean needed = column != ReferralColumn.MONTH
                    || period.to().isAfter(period.from().plusMonths(1));
            if (needed && !columns.containsKey(column)) {
                findings.accept(Finding.ofFile(
                        ReferralRules.HAS_ITS_COLUMNS, "No column is headed '%s' or alike.".formatted(column.title())));
                return null;
            }
        }
        return this;
    }

    boolean has(ReferralColumn column) {
        return columns.containsKey(column);
    }

    /** Without the space round it; empty where the file has no such column. */
    String text(SentRow row, ReferralColumn column) {
        var index = columns.get(column);
        return index == null ? "" : Blank.collapse(row.cell(index));
    }

    String nameOf(ReferralColumn column) {
        var index = columns.get(column);
        return index == null ? column.title() : Table.nameOf(headings, index);
    }
}
