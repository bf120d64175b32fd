package org.opencommissioning.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.feedback.MaintainThemes.Outcome;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A steward maintains the list of themes, while the portal runs. */
@Tag("database")
class ThemesTest {
    private static final Correction WHY = new Correction("Parking has a theme of its own.");
    private static TestPortal portal;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.empty();
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("insert into published.organisation_key (code) values ('R9A'), ('9NH')")
                    .update(writer);
        }
        portal.pass(Duration.ofDays(15_830)); // May 2013
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aThemeIsAddedAndAnotherEndedWithoutANewProgram() throws SQLException, IOException {
        var list = themes().csv();
        assertThat(list).startsWith("theme,title,from,to").contains("waiting,Waiting,2008-04,");
        assertThat(rules("2013-06", "parking")).containsExactly("FB16");

        var changed = list.replace("cost,Cost,2008-04,", "cost,Cost,2008-04,2013-05") + "parking,Parking,2013-06,\r\n";
        assertThat(themes().load(changed, WHY)).isEqualTo(new Outcome.Accepted(2));
        assertThat(themes().load(changed, WHY)).isEqualTo(new Outcome.Already(2));

        assertThat(rules("2013-06", "parking")).isEmpty();
        assertThat(rules("2013-06", "cost")).as("it has ended").containsExactly("FB16");
        assertThat(rules("2013-05", "cost")).as("an older batch keeps it").isEmpty();
        assertThat(rules("2013-05", "parking")).as("it had not begun").containsExactly("FB16");
        assertThat(portal.probe().get("/api/v1/themes").body())
                .as("an edition of before the list shows the list of before")
                .contains("\"theme\":\"cost\"", "\"version\":1")
                .doesNotContain("\"theme\":\"parking\"");
    }

    @Test
    void aListThatForgetsAThemeOrCannotBeReadChangesNothing() throws SQLException, IOException {
        var list = themes().csv();
        for (var wrong : List.of(
                list.replaceAll("(?m)^staff,.*\\R", ""),
                list + "waiting,Waiting again,2013-01,\r\n",
                list + "Parking Lot,Parking,2013-01,\r\n",
                list + "parking,,2013-01,\r\n",
                list + "parking,Parking,2013-06,2013-01\r\n",
                list + "parking,Parking,soon,\r\n",
                "id,title\r\nwaiting,Waiting\r\n",
                "")) {
            assertThat(themes().load(wrong, WHY)).as(wrong).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(themes().csv()).isEqualTo(list);
        assertThat(((Outcome.Refused) themes().load(list.replaceAll("(?m)^staff,.*\\R", ""), WHY)).faults())
                .containsExactly("The theme 'staff' is missing. End it instead, with its last month.");
    }

    private static MaintainThemes themes() {
        return portal.context().getBean(MaintainThemes.class);
    }

    private static List<String> rules(String month, String theme) throws IOException {
        var bytes = """
            Reference,About,Service,Month,Channel,Rating,Themes,People,Consent,Words
            T-1,R9A,,2013-04,web,,%s,1,yes,Something about parking.
            """.formatted(theme).getBytes(UTF_8);
        var findings = new ArrayList<Finding>();
        portal.context()
                .getBean(FeedbackReturn.class)
                .look(
                        new Delivery(
                                new OrganisationCode("9NH"),
                                "Healthwatch Northmoor",
                                Period.parse(month),
                                "file.csv",
                                bytes.length,
                                () -> new ByteArrayInputStream(bytes)),
                        findings::add);
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
