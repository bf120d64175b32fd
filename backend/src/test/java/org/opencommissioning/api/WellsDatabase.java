package org.opencommissioning.api;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.database.DatabaseAccess;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.TestDatabase;

/** A database of wells, and a publisher who may publish more of them. */
public final class WellsDatabase {
    private final DatabaseAccess access = TestDatabase.fresh();

    public WellsDatabase() {
        execute("""
            create table published.well (
              code text, name text, parish text, dug_on date, upkeep_pence bigint,
              from_edition bigint, to_edition bigint)
            """);
    }

    public Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        access.asSettings().forEach((name, value) -> settings.put(name, value.toString()));
        return settings;
    }

    /** Publishes wells as the next edition: in one transaction, as all publishing is. */
    public void publish(long edition, String publishedAt, String... statements) {
        try (var writer = access.openAsWriter()) {
            writer.setAutoCommit(false);
            for (var statement : statements) {
                writer.createStatement().execute(statement);
            }
            Sql.of("""
                insert into published.dataset_edition values ('wells', :edition, :at)
                on conflict (dataset) do update
                set edition = excluded.edition, published_at = excluded.published_at
                """)
                    .bind("edition", edition)
                    .bind("at", OffsetDateTime.parse(publishedAt))
                    .update(writer);
            writer.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String statement) {
        try (var writer = access.openAsWriter()) {
            writer.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The wells of three parishes, edition 1 of 1 April 2013. */
    public void publishNorthmoor() {
        publish(1, "2013-04-01T09:00:00Z", """
            insert into published.well values
              ('W1', 'Old Well', 'Aldmoor', '1801-05-01', 120000, 1, null),
              ('W2', '=SUM(A1)', 'Birkfield', '1850-01-01', -4550, 1, null),
              ('W3', 'The "Deep", so called', 'Aldmoor', '1799-12-31', 120000, 1, null),
              ('W4', '', 'Carrow', '1900-01-01', 0, 1, null),
              ('W5', null, 'Aldmoor', '1901-01-01', 5, 1, null)
            """);
    }
}
