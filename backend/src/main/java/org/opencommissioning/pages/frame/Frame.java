package org.opencommissioning.pages.frame;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import org.opencommissioning.api.editions.Edition;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/**
 * What every page says of the state it stands on.
 *
 * @param publications live at the edition
 * @param logPrint     first half of the root of the log at the edition, so that a citation can name the state; null before the first
 * @param invented     whether every figure of this portal is invented
 */
record Frame(Edition edition, long publications, @Nullable String logPrint, boolean invented) {
    static final Frame UNKNOWN = new Frame(Edition.NONE, 0, null, false);

    static Frame read(Snapshot snapshot) throws SQLException {
        var edition = snapshot.state().edition();
        var logPrint = edition.number() == 0 ? null : LogPrint.of(snapshot, edition.number());
        return snapshot.find(
                        Sql.of("""
                            select
                              (select count(*)
                               from published.publication
                               where edition <= :edition
                                 and (superseded_by is null or superseded_by > :edition)),
                              exists (select from published.portal where invented)
                            """).bind("edition", edition.number()),
                        row -> new Frame(edition, row.getLong(1), logPrint, row.getBoolean(2)))
                .orElseThrow();
    }
}
