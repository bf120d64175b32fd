package org.opencommissioning.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The wall between what was sent and what was published: the portal does not serve through a hole in it. */
public final class Wall {
    /** What the reader may do beyond selecting from published; nothing, when the wall stands. */
    private static final String HOLES = """
        select 'may use schema ' || nspname
        from pg_namespace
        where nspname in ('intake') and has_schema_privilege(oid, 'usage')
        union all
        select 'may create in schema ' || nspname
        from pg_namespace
        where nspname in ('intake', 'published') and has_schema_privilege(oid, 'create')
        union all
        select 'may ' || privilege || ' ' || oid::regclass
        from pg_class, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) privilege
        where relnamespace in (select oid from pg_namespace where nspname in ('intake', 'published'))
          and relkind in ('r', 'p', 'v', 'm', 'f')
          and has_table_privilege(oid, privilege)
          and not (privilege = 'select' and relnamespace = 'published'::regnamespace)
        union all
        select 'is a superuser'
        from pg_roles
        where rolname = current_user and rolsuper
        union all
        select 'is a member of ' || rolname
        from pg_roles
        where rolname <> current_user and pg_has_role(current_user, oid, 'member') and not rolname like 'pg\\_%'
        """;

    private Wall() {}

    /** @throws IllegalStateException that names each hole, when the reader can see or change more than it may */
    public static void check(DatabaseAccess access) throws SQLException {
        try (var reader = access.openAsReader()) {
            var holes = holes(reader);
            if (!holes.isEmpty()) {
                throw new IllegalStateException("The portal does not serve: the reading user " + access.reader() + " "
                        + String.join(", ", holes) + ". Take these rights away and start again.");
            }
        }
    }

    private static List<String> holes(Connection reader) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = reader.createStatement();
                var rows = statement.executeQuery(HOLES)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
