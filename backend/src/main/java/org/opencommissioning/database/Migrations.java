package org.opencommissioning.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the schemas up to date as the writer, who owns them, and grants the reader what it may see. */
public final class Migrations {
    private Migrations() {}

    /** @return how many migrations were applied */
    public static int apply(DatabaseAccess access) {
        return Flyway.configure()
                .dataSource(
                        access.url(), access.writer().user(), access.writer().password())
                .locations("classpath:db/migration")
                .schemas("intake", "published")
                .createSchemas(true)
                .defaultSchema("intake")
                .placeholders(Map.of("reader", access.reader().user()))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .loggers("slf4j")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
