package org.opencommissioning.pages.feeds;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/** When what a feed tells of was published, in England's days: for rows that know their edition. */
public record EditionDays(Map<Long, LocalDate> days) {

    public static EditionDays of(Snapshot snapshot, LongStream editions) throws SQLException {
        var days = new HashMap<Long, LocalDate>();
        snapshot.each(
                Sql.of("""
                    select edition, (published_at at time zone 'Europe/London')::date as day
                    from published.publication
                    where edition = any(:editions)
                    """).bind("editions", editions.distinct().boxed().toArray(Long[]::new)),
                row -> days.put(row.getLong("edition"), row.getObject("day", LocalDate.class)));
        return new EditionDays(days);
    }

    /** @param edition one of those that were asked for */
    public LocalDate day(long edition) {
        return days.get(edition);
    }
}
