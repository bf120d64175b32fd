package org.opencommissioning.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SqlTest {
    private final DatabaseAccess database = TestDatabase.fresh();

    @Test
    void namesAreBoundWhereverTheyStandButNotInCastsQuotesOrComments() throws SQLException {
        try (var reader = database.openAsReader()) {
            var answer = Sql.of("""
                select :word || ' at 10:30' || :word || (2::text) -- not :this
                """).bind("word", "open").get(reader, row -> row.getString(1));
            assertThat(answer).isEqualTo("open at 10:30open2");
        }
    }

    @Test
    void aForgottenValueIsNamed() throws SQLException {
        try (var reader = database.openAsReader()) {
            assertThatThrownBy(() -> Sql.of("select :payer").find(reader, row -> row.getInt(1)))
                    .hasMessageStartingWith("No value for :payer");
        }
    }

    @Test
    void aRowThatHoldsNothingIsNothing() throws SQLException {
        try (var reader = database.openAsReader()) {
            var sum = Sql.of("select sum(amount)::text from unnest(array[]::integer[]) as amount");
            assertThat(sum.find(reader, row -> row.getString(1))).isEmpty();
        }
    }
}
