package org.opencommissioning.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class WallTest {
    private final DatabaseAccess database = TestDatabase.fresh();

    @Test
    void theReaderSeesWhatIsPublishedAndNothingElse() throws SQLException {
        try (var reader = database.openAsReader()) {
            int publications =
                    Sql.of("select count(*) from published.publication").get(reader, row -> row.getInt(1));
            assertThat(publications).isZero();
            assertThatThrownBy(() -> reader.createStatement().executeQuery("select * from intake.file"))
                    .hasMessageContaining("permission denied for schema intake");
            assertThatThrownBy(() -> reader.createStatement().execute("delete from published.publication"))
                    .hasMessageContaining("permission denied for table publication");
        }
    }

    @Test
    void aWholeWallIsServedBehind() {
        assertThatCode(() -> Wall.check(database)).doesNotThrowAnyException();
    }

    @Test
    void thePortalDoesNotServeWhenTheReaderCanSeeIntake() throws SQLException {
        var holed = TestDatabase.fresh();
        try (var writer = holed.openAsWriter()) {
            writer.createStatement().execute("grant usage on schema intake to portal_reader");
            writer.createStatement().execute("grant select on intake.finding to portal_reader");
        }
        assertThatThrownBy(() -> Wall.check(holed))
                .hasMessageContaining("may use schema intake")
                .hasMessageContaining("may select intake.finding");
    }
}
