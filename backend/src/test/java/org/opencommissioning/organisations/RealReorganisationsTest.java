package org.opencommissioning.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.organisations.succession.Direction;
import org.opencommissioning.organisations.succession.SuccessionQueries;
import org.opencommissioning.values.OrganisationCode;

/** From trusts to consortia to boards: every source of England's register together; skipped where the real files are not at hand. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealReorganisationsTest {
    private RegisterPortal portal;
    private Path ods;

    @BeforeAll
    void publish() throws IOException {
        ods = SharedData.folder("ods");
        portal = new RegisterPortal();
        send("integrated-care-boards", "2024-12-01", "icb_names_codes_dec_2024.csv");
        send("consortia", "2025-01-01", "eccg_2025.csv");
        send("pct-successors", "2013-04-01", "pct_to_ccg.json.txt");
        send("primary-care-trusts", "2013-03-31", "pcts.json");
        send("strategic-health-authorities", "2013-03-31", "nhsHa.json");
        send("practices", "2015-11-27", "epraccur_2015-11-27.csv");
        send("practice-map", "2022-01-01", "gp-reg-pat-prac-map_2022-01.csv");
    }

    @AfterAll
    void close() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void bodiesOfThePastAndOfLaterDaysAreThere() {
        assertThat(lines("""
            select role || ' ' || status || ' ' || count(*)
            from published.organisation
            where to_edition is null
              and role in ('primary-care-trust', 'care-trust', 'strategic-health-authority', 'integrated-care-board')
            group by role, status
            order by 1
            """)).isEqualTo("""
                care-trust unknown 5
                integrated-care-board active 42
                primary-care-trust unknown 146
                strategic-health-authority unknown 10
                """);
    }

    @Test
    void aTrustIsFollowedToTheBoardOfToday() {
        assertThat(walk("5E1", Direction.FORWARDS)).isEqualTo("""
            1 5E1 → 00K reorganisation undated 100.00 % of postcodes
            2 00K → 16C practices-followed 2020-04-01 78.05 % of practices
            3 16C → QHM reorganisation undated
            """);
    }

    @Test
    void aBoardIsFollowedBackToTrusts() {
        assertThat(walk("QHM", Direction.BACKWARDS))
                .contains(
                        "1 16C → QHM reorganisation undated\n",
                        "2 00K → 16C practices-followed 2020-04-01 78.05 % of practices\n",
                        "3 5E1 → 00K reorganisation undated 100.00 % of postcodes\n");
    }

    @Test
    void membersAreCountedOnTheDaysOfBothFiles() {
        assertThat(lines("""
            select day || ' ' || count(*) || ' practices of ' || count(distinct consortium_id)
            from unnest(array[date '2015-11-27', '2022-01-01']) day
            join published.membership m on m.to_edition is null and m.days @> day
            group by day
            order by day
            """)).isEqualTo("""
                2015-11-27 7964 practices of 209
                2022-01-01 6527 practices of 106
                """);
    }

    @Test
    void practicesAreOpenOnADayByTheSourceOfThatDay() {
        assertThat(lines("""
            select day || ' active ' || count(*)
            from unnest(array[date '2015-11-27', '2022-01-01']) day
            join published.organisation on to_edition is null
              and published.role_on(organisation_id, day, 99) = 'gp-practice'
              and published.status_on(organisation_id, opened_on, closed_on, day, 99) = 'active'
            group by day
            order by day
            """)).isEqualTo("""
                2015-11-27 active 7756
                2022-01-01 active 6527
                """);
    }

    @Test
    void theNameOfADayIsThatOfItsTime() {
        assertThat(lines("""
            select published.name_on(organisation_id, date '2015-11-27', 99) || ' is ' || name
            from published.organisation
            where code = '01G'
              and to_edition is null
            """)).isEqualTo("NHS Salford CCG is NHS GREATER MANCHESTER ICB - 01G\n");
    }

    @Test
    void whatLiesBetweenTwoFilesAndIsExplainedByNeitherIsUnknown() {
        assertThat(lines("""
            select case when from_dated then 'begins on a known day, ' else 'was there when first seen, ' end
                || case when to_dated then 'ends on a known day or lasts' else 'was there when last seen' end
            from published.membership
            where to_edition is null
            group by from_dated, to_dated
            order by 1
            """)).isEqualTo("""
                begins on a known day, ends on a known day or lasts
                begins on a known day, was there when last seen
                was there when first seen, ends on a known day or lasts
                """);
    }

    private String walk(String code, Direction direction) {
        var context = portal.portal().context();
        return context
                .getBean(Snapshots.class)
                .read(
                        AsAt.NEWEST,
                        Set.of(OrganisationQueries.DATASETS),
                        snapshot -> context.getBean(SuccessionQueries.class)
                                .walk(snapshot, new OrganisationCode(code), direction, null))
                .value()
                .stream()
                .map(said -> "%d %s → %s %s %s%s\n"
                        .formatted(
                                said.steps(),
                                said.predecessor().code(),
                                said.successor().code(),
                                said.reason(),
                                said.on() == null ? "undated" : said.on(),
                                said.share() == null
                                        ? ""
                                        : " " + said.share() + " % of "
                                                + said.shareOf().code()))
                .collect(Collectors.joining());
    }

    private void send(String kind, String period, String file) throws IOException {
        portal.publish(kind, period, Files.readAllBytes(ods.resolve(file)), null);
    }

    private String lines(String query) {
        return String.join("\n", portal.lines(query)) + "\n";
    }
}
