package org.opencommissioning.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.organisations.register.RegisterLine.consortium;
import static org.opencommissioning.organisations.register.RegisterLine.practice;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.RegisterPortal;

@Tag("database")
class DerivedRegisterTest {
    private static final String CONSORTIA =
            "" + consortium("9N4", "NHS Northmoor West") + consortium("9N5", "NHS Harrowdale");
    private static final RegisterLine PELLSIDE = practice("N91001", "Pellside Medical Centre");
    private static final RegisterLine FELLVIEW = practice("N91002", "Fellview Practice");
    private static final RegisterLine MOVED =
            PELLSIDE.with("O", "9N5").with("P", "20130401").with("X", "9N5");

    private final RegisterPortal portal = new RegisterPortal();

    @BeforeEach
    void open() {
        portal.publish("consortia", "2013-01-01", CONSORTIA);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aPracticeBelongsFromTheDayItsFileSays() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        assertThat(memberships())
                .containsExactly("N91001 9N4 [2011-04-01,) from 2 to -", "N91002 9N4 [2011-04-01,) from 2 to -");
        assertThat(versions("N91001")).containsExactly("Pellside Medical Centre active 2013-01-04 from 2 to -");
    }

    @Test
    void practicesMayBePublishedBeforeTheirConsortia() {
        try (var other = new RegisterPortal()) {
            other.publish("practices", "2013-01-04", PELLSIDE.toString());
            other.publish("consortia", "2013-01-01", CONSORTIA);
            assertThat(other.lines(MEMBERSHIPS)).containsExactly("N91001 9N4 [2011-04-01,) from 2 to -");
        }
    }

    @Test
    void anAmendmentChangesOnlyWhomItNames() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        portal.publish(
                "practice-amendments",
                "2013-04",
                MOVED.with("B", "Pellside Surgery").toString());
        assertThat(versions("N91001"))
                .containsExactly(
                        "Pellside Medical Centre active 2013-01-04 from 2 to 3",
                        "Pellside Surgery active 2013-04-30 from 3 to -");
        assertThat(versions("N91002")).containsExactly("Fellview Practice active 2013-01-04 from 2 to -");
        assertThat(memberships())
                .containsExactly(
                        "N91001 9N4 [2011-04-01,) from 2 to 3",
                        "N91001 9N4 [2011-04-01,2013-04-01) from 3 to -",
                        "N91001 9N5 [2013-04-01,) from 3 to -",
                        "N91002 9N4 [2011-04-01,) from 2 to -");
    }

    @Test
    void aLaterFileThatSaysTheSameChangesNothing() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        portal.publish("practices", "2013-04-05", "" + FELLVIEW + PELLSIDE);
        assertThat(versions("N91001")).containsExactly("Pellside Medical Centre active 2013-01-04 from 2 to -");
        assertThat(memberships()).hasSize(2);
    }

    @Test
    void anOlderFileThatComesLateDoesNotUndoANewerOne() {
        portal.publish("practices", "2013-05-03", MOVED.toString());
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        assertThat(memberships())
                .containsExactly(
                        "N91001 9N4 [2011-04-01,2013-04-01) from 3 to -",
                        "N91001 9N5 [2013-04-01,) from 2 to -",
                        "N91002 9N4 [2011-04-01,2013-01-05) from 3 to -");
        assertThat(versions("N91001")).containsExactly("Pellside Medical Centre active 2013-05-03 from 2 to -");
        assertThat(versions("N91002")).containsExactly("Fellview Practice unknown 2013-01-04 from 3 to -");
    }

    @Test
    void whomALaterWholeFileLeavesOutWasLastSeenInTheOneBefore() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        portal.publish("practices", "2014-01-03", PELLSIDE.toString());
        assertThat(versions("N91002"))
                .containsExactly(
                        "Fellview Practice active 2013-01-04 from 2 to 3",
                        "Fellview Practice unknown 2013-01-04 from 3 to -");
        assertThat(now())
                .containsExactly(
                        "N91001 9N4 [2011-04-01,) from 2 to -", "N91002 9N4 [2011-04-01,2013-01-05) from 3 to -");
    }

    @Test
    void whoComesBackWithTheSameDayOfJoiningWasNeverAway() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        portal.publish("practices", "2014-01-03", PELLSIDE.toString());
        portal.publish("practices", "2015-01-02", "" + PELLSIDE + FELLVIEW);
        assertThat(now())
                .containsExactly("N91001 9N4 [2011-04-01,) from 2 to -", "N91002 9N4 [2011-04-01,) from 4 to -");
        assertThat(versions("N91002").getLast()).isEqualTo("Fellview Practice active 2015-01-02 from 4 to -");
    }

    @Test
    void aCloseDateThatIsStatedCountsForMoreThanAbsence() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW.with("L", "20130630"));
        portal.publish("practices", "2014-01-03", PELLSIDE.toString());
        assertThat(now())
                .containsExactly(
                        "N91001 9N4 [2011-04-01,) from 2 to -", "N91002 9N4 [2011-04-01,2013-07-01) from 2 to -");
    }

    @Test
    void amendmentsLeaveNobodyOut() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        portal.publish("practice-amendments", "2013-04", MOVED.toString());
        assertThat(versions("N91002")).containsExactly("Fellview Practice active 2013-01-04 from 2 to -");
    }

    @Test
    void aCorrectionThatNamesThemAgainTakesTheAbsenceBack() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        portal.publish("practices", "2014-01-03", PELLSIDE.toString());
        portal.publish("practices", "2014-01-03", ("" + PELLSIDE + FELLVIEW).getBytes(), "Fellview was cut off");
        assertThat(versions("N91002").getLast()).isEqualTo("Fellview Practice active 2014-01-03 from 4 to -");
        assertThat(now())
                .containsExactly("N91001 9N4 [2011-04-01,) from 2 to -", "N91002 9N4 [2011-04-01,) from 4 to -");
    }

    @Test
    void whatACorrectionTakesBackIsNotSaidAnyMore() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE + FELLVIEW);
        portal.publish(
                "practices", "2013-01-04", PELLSIDE.toString().getBytes(), "Fellview stood in the file by mistake");
        assertThat(versions("N91002")).containsExactly("Fellview Practice active 2013-01-04 from 2 to 3");
        assertThat(memberships())
                .containsExactly(
                        "N91001 9N4 [2011-04-01,) from 2 to 3",
                        "N91001 9N4 [2011-04-01,) from 3 to -",
                        "N91002 9N4 [2011-04-01,) from 2 to 3");
    }

    @Test
    void aMembershipEndsWithThePracticeOrTheConsortium() {
        portal.publish("practices", "2013-01-04", "" + PELLSIDE.with("M", "C").with("L", "20120630") + FELLVIEW);
        portal.publish(
                "consortia",
                "2013-04-01",
                "" + consortium("9N4", "NHS Northmoor West").with("L", "20130331")
                        + consortium("9N5", "NHS Harrowdale"));
        assertThat(now())
                .containsExactly(
                        "N91001 9N4 [2011-04-01,2012-07-01) from 2 to -",
                        "N91002 9N4 [2011-04-01,2013-04-01) from 3 to -");
    }

    @Test
    void daysBeforeTheConsortiumExistedDoNotCount() {
        portal.publish("practices", "2013-01-04", PELLSIDE.with("P", "20061001").toString());
        assertThat(now()).containsExactly("N91001 9N4 [2011-04-01,) from 2 to -");
    }

    @Test
    void onlyPracticesOfConsortiaAreMembers() {
        var clinic = practice("N91090", "Community Clinic").with("Z", "9");
        var ofHub = practice("N91091", "Prison Practice").with("O", "9NH");
        portal.publish("practices", "2013-01-04", "" + clinic + ofHub + PELLSIDE);
        assertThat(now()).containsExactly("N91001 9N4 [2011-04-01,) from 2 to -");
    }

    private static final String MEMBERSHIPS = """
        select p.code || ' ' || c.code || ' ' || m.days || ' from ' || from_edition || ' to ' || coalesce(to_edition::text, '-')
        from published.membership m
        join published.organisation_key p on p.organisation_id = m.practice_id
        join published.organisation_key c on c.organisation_id = m.consortium_id
        order by p.code, lower(m.days), from_edition
        """;

    private List<String> memberships() {
        return portal.lines(MEMBERSHIPS);
    }

    private List<String> now() {
        return memberships().stream().filter(line -> line.endsWith("-")).toList();
    }

    private List<String> versions(String code) {
        return portal.lines("""
            select name || ' ' || status || ' ' || said_on || ' from ' || from_edition || ' to ' || coalesce(to_edition::text, '-')
            from published.organisation
            where code = '%s'
            order by from_edition
            """.formatted(code));
    }
}
