package org.opencommissioning.pages.frame;

import java.sql.SQLException;
import org.opencommissioning.api.editions.Edition;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/**
 * What every page says of the state it stands on.
 *
 * @param publications live at the edition
 * @param invented     whether every figure of this portal is invented
 */
record Frame(Edition edition, long publications, boolean invented) {
    static final Frame UNKNOWN = new Frame(Edition.NONE, 0, false);

    static Frame read(Snapshot snapshot) throws SQLException {
        var edition = snapshot.state().edition();
        return snapshot.find(
                        Sql.of("""
                            select
                              (select count(*)
                               from published.publication
                               where edition <= :edition
                                 and (superseded_by is null or superseded_by > :edition)),
                              exists (select from published.portal where invented)
                            """).bind("edition", edition.number()),
                        row -> new Frame(edition, row.getLong(1), row.getBoolean(2)))
                .orElseThrow();
    }
}
