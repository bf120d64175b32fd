package org.opencommissioning.organisations.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.RegisterPortal;
import org.opencommissioning.values.OrganisationCode;

@Tag("database")
class SuccessionQueriesTest {
    private final RegisterPortal portal = new RegisterPortal();
    private int line;

    @BeforeEach
    void aRegisterIsPublished() throws SQLException {
        portal.publish("consortia", "2013-04-01", consortium("9N4") + consortium("9N5") + consortium("9N6"));
        for (var code : List.of("9NP", "9NX")) {
            write("insert into published.organisation_key (code) values ('%s')".formatted(code));
        }
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aWalkGoesOnThroughEveryReorganisation() throws SQLException {
        say("9NP", "9N4", "reorganisation", "2011-04-01", "62.50");
        say("9NP", "9N5", "reorganisation", "2011-04-01", "37.50");
        say("9N4", "9NX", "merger", null, null);

        assertThat(walk("9NP", Direction.FORWARDS, null))
                .containsExactly(
                        "1 9NP → 9N4 reorganisation 2011-04-01 62.50",
                        "1 9NP → 9N5 reorganisation 2011-04-01 37.50",
                        "2 9N4 → 9NX merger undated");
        assertThat(walk("9NX", Direction.BACKWARDS, null))
                .containsExactly("1 9N4 → 9NX merger undated", "2 9NP → 9N4 reorganisation 2011-04-01 62.50");
    }

    @Test
    void aCircleEndsWhereItCloses() throws SQLException {
        say("9N4", "9N5", "merger", null, null);
        say("9N5", "9N6", "merger", null, null);
        say("9N6", "9N4", "merger", null, null);

        assertThat(walk("9N4", Direction.FORWARDS, null))
                .containsExactly(
                        "1 9N4 → 9N5 merger undated", "2 9N5 → 9N6 merger undated", "3 9N6 → 9N4 merger undated");
    }

    @Test
    void whatIsDatedLaterIsLeftOut() throws SQLException {
        say("9N4", "9N5", "merger", "2014-04-01", null);
        assertThat(walk("9N4", Direction.FORWARDS, "2014-03-31")).isEmpty();
        assertThat(walk("9N4", Direction.FORWARDS, "2014-04-01")).hasSize(1);
    }

    private List<String> walk(String code, Direction direction, String on) {
        var context = portal.portal().context();
        var day = on == null ? null : LocalDate.parse(on);
        return context
                .getBean(Snapshots.class)
                .read(
                        AsAt.NEWEST,
                        Set.of(OrganisationQueries.DATASETS),
                        snapshot -> context.getBean(SuccessionQueries.class)
                                .walk(snapshot, new OrganisationCode(code), direction, day))
                .value()
                .stream()
                .map(SuccessionQueriesTest::line)
                .toList();
    }

    private static String line(Succession said) {
        return "%d %s → %s %s %s%s"
                .formatted(
                        said.steps(),
                        said.predecessor().code(),
                        said.successor().code(),
                        said.reason(),
                        said.on() == null ? "undated" : said.on(),
                        said.share() == null ? "" : " " + said.share());
    }

    private void say(String predecessor, String successor, String reason, String on, String share) throws SQLException {
        write("""
            insert into published.succession
              (publication_id, line, predecessor_id, successor_id, reason, happened_on, share, share_of, from_edition)
            select 1, %d, p.organisation_id, n.organisation_id, '%s', %s, %s, %s, 1
            from published.organisation_key p, published.organisation_key n
            where p.code = '%s' and n.code = '%s'
            """.formatted(
                        ++line,
                        reason,
                        on == null ? "null" : "'" + on + "'",
                        share,
                        share == null ? "null" : "'patients'",
                        predecessor,
                        successor));
    }

    private void write(String statement) throws SQLException {
        try (var writer = portal.portal().database().openAsWriter()) {
            Sql.of(statement).update(writer);
        }
    }

    private static String consortium(String code) {
        return "\"" + code + "\",\"NHS " + code + "\"" + ",\"\"".repeat(8) + ",\"20110401\"" + ",\"\"".repeat(16)
                + "\r\n";
    }
}
