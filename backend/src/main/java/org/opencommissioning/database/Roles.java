package org.opencommissioning.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The two users of the portal and the database they share, made by the embedded server's superuser. */
final class Roles {
    private Roles() {}

    static void create(Connection superuser, EmbeddedCredentials credentials) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("alter user postgres password '%s'".formatted(credentials.superuserPassword()));
            statement.execute(
                    "create user %s password '%s'".formatted(EmbeddedCredentials.WRITER, credentials.writerPassword()));
            statement.execute(
                    "create user %s password '%s'".formatted(EmbeddedCredentials.READER, credentials.readerPassword()));
            statement.execute(
                    "create database %s owner %s".formatted(EmbeddedCredentials.DATABASE, EmbeddedCredentials.WRITER));
            statement.execute("revoke all on database %s from public".formatted(EmbeddedCredentials.DATABASE));
            statement.execute("grant connect on database %s to %s"
                    .formatted(EmbeddedCredentials.DATABASE, EmbeddedCredentials.READER));
        }
    }
}
