package org.opencommissioning.organisations.register;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationRole;

/**
 * What the register holds when a file of it is checked.
 *
 * @param byCode commissioners
 * @param closed last days of organisations of every kind that have closed
 */
record Commissioners(Map<String, Life> byCode, Map<String, LocalDate> closed) {
    Commissioners(Map<String, Life> byCode) {
        this(byCode, Map.of());
    }

    /** The days on which one exists; null where the register says no end. */
    record Life(
            boolean consortium,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {
        boolean begunBy(LocalDate day) {
            return opened == null || !day.isBefore(opened);
        }

        boolean endedBefore(LocalDate day) {
            return closed != null && closed.isBefore(day);
        }
    }

    static Commissioners read(Connection connection) throws SQLException {
        var found = new HashMap<String, Life>();
        Sql.of("""
            select code, role, opened_on, closed_on
            from published.organisation
            where to_edition is null
              and role not in ('gp-practice', 'prescribing-cost-centre')
            """)
                .each(
                        connection,
                        0,
                        row -> found.put(
                                row.getString(1),
                                new Life(
                                        row.getString(2).equals(OrganisationRole.CONSORTIUM.code()),
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, LocalDate.class))));
        return new Commissioners(Map.copyOf(found), closed(connection));
    }

    private static Map<String, LocalDate> closed(Connection connection) throws SQLException {
        var closed = new HashMap<String, LocalDate>();
        Sql.of("""
            select code, closed_on
            from published.organisation
            where to_edition is null
              and closed_on is not null
            """).each(connection, 0, row -> closed.put(row.getString(1), row.getObject(2, LocalDate.class)));
        return closed;
    }

    boolean holdConsortia() {
        return byCode.values().stream().anyMatch(Life::consortium);
    }

    @Nullable
    Life find(String code) {
        return byCode.get(code);
    }
}
