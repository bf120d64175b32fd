package org.opencommissioning.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.database.Sql;
import org.opencommissioning.pages.NorthmoorOnline;

/** Who acts behind the wall is nowhere before it: not in any table of {@code published}, the log's entries among them. */
@Tag("database")
class PersonalDataTest {
    private static final String NAME = "Zenobia Quillfeather";
    private static final String EMAIL = "zenobia.quillfeather@northmoor.example";

    @Test
    void namesAndAddressesOfAccountsAreNotInPublished() throws SQLException {
        var portal = NorthmoorOnline.portal();
        var steward = SignedInVisitor.of(portal, Role.STEWARD, "9NB");
        var invited = steward.post(
                "/people", Map.of("email", EMAIL, "name", NAME, "role", "preparer", "organisation", "9N4"));
        assertThat(invited.statusCode()).isEqualTo(303);
        try (var writer = portal.database().openAsWriter()) {
            assertThat(holding(writer, "intake", "quillfeather"))
                    .as("the search finds it where it is")
                    .isNotEmpty();
            for (var words : List.of("quillfeather", "@northmoor.example")) {
                assertThat(holding(writer, "published", words)).as(words).isEmpty();
            }
        }
    }

    /** Tables of a schema in which any row, as text, holds the words. */
    private static List<String> holding(Connection writer, String schema, String words) throws SQLException {
        var tables = Sql.of("""
            select quote_ident(schemaname) || '.' || quote_ident(tablename)
            from pg_tables
            where schemaname = :schema and tablename <> 'flyway_schema_history'
            """).bind("schema", schema).list(writer, row -> row.getString(1));
        assertThat(tables).hasSizeGreaterThan(5);
        var found = new ArrayList<String>();
        for (var table : tables) {
            boolean holds = Sql.of(
                            "select exists (select from " + table + " t where lower(cast(t.* as text)) like :words)")
                    .bind("words", "%" + words + "%")
                    .get(writer, row -> row.getBoolean(1));
            if (holds) {
                found.add(table);
            }
        }
        return found;
    }
}
