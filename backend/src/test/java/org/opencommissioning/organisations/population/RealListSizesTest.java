package org.opencommissioning.organisations.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.organisations.RegisterPortal;
import org.opencommissioning.organisations.SharedData;

/** England's patients of January 2021 against the register of November 2015; skipped where the real files are not at hand. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealListSizesTest {
    private RegisterPortal portal;

    @BeforeAll
    void publish() throws IOException {
        var ods = SharedData.folder("ods");
        portal = new RegisterPortal();
        portal.publish("consortia", "2025-01-01", Files.readAllBytes(ods.resolve("eccg_2025.csv")), null);
        portal.publish("practices", "2015-11-27", Files.readAllBytes(ods.resolve("epraccur_2015-11-27.csv")), null);
        var file = SharedData.folder("listsize").resolve("gp-reg-pat-prac-all_2021-01.csv");
        portal.publish("list-sizes", "2021-01", Files.readAllBytes(file), null);
    }

    @AfterAll
    void close() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void everyRowIsPublishedWithTheRightTotal() {
        assertThat(portal.lines("""
            select count(*) || ' practices, ' || sum(registered) || ' patients, '
                || count(distinct commissioner_id) || ' consortia'
            from published.list_size
            """)).containsExactly("6658 practices, 60606345 patients, 135 consortia");
    }

    @Test
    void theFilesOwnConsortiaAndMembershipAreKeptApart() {
        assertThat(portal.lines("""
            select 'by file ' || sum(practices) || ' ' || sum(registered) || ' under ' || count(*)
            from published.list_size_total
            union all
            select 'by membership ' || count(*) || ' ' || sum(registered) || ' under ' || count(distinct consortium_id)
            from published.list_size s
            join published.list_size_count c using (publication_id)
            join published.membership m on m.practice_id = s.practice_id and m.days @> c.counted_on
            where m.to_edition is null
            """))
                .containsExactly("by file 6658 60606345 under 135", "by membership 3910 34111277 under 108");
    }

    @Test
    void whatWasFound() {
        assertThat(portal.lines("""
            select rule || ' ' || rule_finding.findings
            from published.rule_finding
            join published.publication using (publication_id)
            where kind = 'list-sizes'
            order by rule
            """)).containsExactly("LS30 37", "LS34 1");
    }
}
