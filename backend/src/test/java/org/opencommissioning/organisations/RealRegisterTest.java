package org.opencommissioning.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** England's register of November 2015, published whole and then amended; skipped where the real files are not at hand. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRegisterTest {
    private RegisterPortal portal;

    @BeforeAll
    void publish() throws IOException {
        portal = realRegister();
    }

    static RegisterPortal realRegister() throws IOException {
        var ods = SharedData.folder("ods");
        var portal = new RegisterPortal();
        portal.publish("consortia", "2025-01-01", Files.readAllBytes(ods.resolve("eccg_2025.csv")), null);
        portal.publish("trusts", "2022-01-31", Files.readAllBytes(ods.resolve("etr_2022.csv")), null);
        portal.publish("practices", "2015-11-27", Files.readAllBytes(ods.resolve("epraccur_2015-11-27.csv")), null);
        portal.publish("practice-amendments", "2015-12", Files.readAllBytes(ods.resolve("egpam_2015-12-18.csv")), null);
        return portal;
    }

    @AfterAll
    void close() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void organisationsByRoleAndStatus() {
        assertThat(count("""
            select role || ' ' || status || ' ' || count(*)
            from published.organisation
            where from_edition <= 3 and (to_edition is null or to_edition > 3)
            group by role, status
            order by role, status
            """)).isEqualTo("""
                commissioning-hub active 16
                commissioning-hub closed 19
                consortium active 106
                consortium closed 142
                gp-practice active 7756
                gp-practice closed 212
                gp-practice dormant 208
                gp-practice proposed 1
                nhs-foundation-trust active 140
                nhs-foundation-trust closed 4
                nhs-trust active 72
                nhs-trust closed 2
                prescribing-cost-centre active 3842
                prescribing-cost-centre closed 745
                prescribing-cost-centre dormant 153
                prescribing-cost-centre proposed 5
                reporting-entity active 37
                """);
    }

    @Test
    void activePracticesBelongToExactlyOneOfTwoHundredAndNineConsortia() {
        assertThat(count("""
            select count(*) || ' practices of ' || count(distinct m.consortium_id) || ' consortia'
            from published.membership m
            join published.organisation p on p.organisation_id = m.practice_id
            where p.status = 'active'
              and p.from_edition <= 3 and (p.to_edition is null or p.to_edition > 3)
              and m.from_edition <= 3 and (m.to_edition is null or m.to_edition > 3)
              and m.days @> date '2015-11-27'
            """)).isEqualTo("7756 practices of 209 consortia\n");
    }

    @Test
    void anAmendmentChangesOnlyWhomItNames() {
        assertThat(count("""
            select count(*) filter (where from_edition = 4) || ' new versions, '
                || count(*) filter (where to_edition = 4) || ' ended'
            from published.organisation
            """)).isEqualTo("121 new versions, 91 ended\n");
    }

    private String count(String query) {
        return String.join("\n", portal.lines(query)) + "\n";
    }
}
