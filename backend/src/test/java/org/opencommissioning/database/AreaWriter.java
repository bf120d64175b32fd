package org.opencommissioning.database;

import java.nio.file.Path;

/** A program that writes until it is killed, and says what it has committed. */
final class AreaWriter {
    private AreaWriter() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(arguments[0]));
        Migrations.apply(database.access());
        try (var writer = database.access().openAsWriter()) {
            for (int number = 1; ; number++) {
                Sql.of("insert into published.expense_area (name) values (:name)")
                        .bind("name", "Area " + number)
                        .update(writer);
                System.out.println("committed Area " + number);
            }
        }
    }
}
