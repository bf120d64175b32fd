package org.opencommissioning.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.house.Repository;

/** The database as it stands, in a file: tables, columns, constraints, indexes and who may do what. */
@Tag("database")
class SchemaTest {
    private static final Path GOLDEN = Path.of("backend/src/test/resources/database/schema.txt");
    private static final String SCHEMA = """
        with relation as (
          select c.oid, n.nspname || '.' || c.relname as name, c.relkind, c.relowner
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('intake', 'published') and c.relkind in ('r', 'p', 'v', 'm')
            and c.relname <> 'flyway_schema_history'
        )
        select name || ' ' || column_line
        from (
          select name, 0 as part, attnum::int as place,
                 attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end as column_line
          from relation
          join pg_attribute on attrelid = oid and attnum > 0 and not attisdropped
          union all
          select name, 1, 0, 'constraint ' || conname || ' ' || pg_get_constraintdef(k.oid)
          from relation
          join pg_constraint k on conrelid = relation.oid
          where contype <> 'n'
          union all
          select name, 2, 0, regexp_replace(pg_get_indexdef(indexrelid), '^CREATE ', 'index ')
          from relation
          join pg_index on indrelid = oid
          union all
          select name, 3, 0, 'grants ' || grantee::regrole || ' ' || string_agg(privilege_type, ', ' order by privilege_type)
          from relation
          join pg_class using (oid)
          cross join aclexplode(relacl) acl
          where acl.grantee <> relation.relowner
          group by name, grantee
        ) line
        order by name, part, place, column_line
        """;

    @Test
    void theDatabaseIsTheOneInTheFile() throws Exception {
        var golden = Repository.root().resolve(GOLDEN);
        var actual = schema();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, actual);
        }
        assertThat(actual)
                .as("Read the difference as an attacker would, then accept it by: mvn -pl backend -am test"
                        + " -Dtest=SchemaTest -Dgolden=write -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -DskipFrontendTests=true")
                .isEqualTo(Files.readString(golden));
    }

    private static String schema() throws SQLException {
        try (var writer = TestDatabase.fresh().openAsWriter()) {
            var lines = Sql.of(SCHEMA).list(writer, row -> row.getString(1));
            return String.join("\n", lines) + "\n";
        }
    }
}
