package org.opencommissioning.pages.compare;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.FinancialYear;

/** Who has published payments of every month of a financial year: only their years can be compared. */
final class WholeYears {
    private WholeYears() {}

    /** Every year of which anybody has published a month, oldest first, with the codes of those who have published all of it. */
    static SortedMap<FinancialYear, Set<String>> read(Snapshot snapshot) throws SQLException {
        var publishers = new TreeMap<FinancialYear, Set<String>>();
        snapshot.each(Sql.of("""
            select publisher, extract(year from month - interval '3 months')::integer as year,
                   count(distinct month) = 12 as whole
            from published.publication
            cross join generate_series(lower(period)::timestamp, upper(period) - 1, interval '1 month') month
            where kind = 'payments'
              and edition <= :edition
              and (superseded_by is null or superseded_by > :edition)
            group by 1, 2
            """).bind("edition", snapshot.state().edition().number()), row -> {
            var whole = publishers.computeIfAbsent(new FinancialYear(row.getInt("year")), year -> new HashSet<>());
            if (row.getBoolean("whole")) {
                whole.add(row.getString("publisher"));
            }
        });
        return publishers;
    }
}
