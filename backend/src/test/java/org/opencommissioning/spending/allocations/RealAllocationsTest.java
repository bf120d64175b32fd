package org.opencommissioning.spending.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.RegisterPortal;
import org.opencommissioning.organisations.SharedData;

/** The allocations of some 200 consortia against the register; skipped where the real files are not at hand. */
@Tag("database")
class RealAllocationsTest {
    @Test
    void whatCanBeLoadedRightIsAndTheRestIsHeld() throws IOException {
        var register = SharedData.folder("ods").resolve("eccg_2025.csv");
        var file = SharedData.folder("allocations").resolve("ccg_allocations.csv");
        try (var portal = new RegisterPortal()) {
            portal.publish("consortia", "2025-01-01", Files.readAllBytes(register), null);
            portal.publish("allocations", "2018-19", Files.readAllBytes(file), null);
            assertThat(portal.lines("""
                select row_count + held_rows || ' lines, ' || refused_rows || ' refused'
                from published.publication
                where kind = 'allocations'
                """)).containsExactly("209 lines, 0 refused");
            assertThat(portal.lines("""
                select rule || ' ' || rule_finding.findings
                from published.rule_finding
                join published.publication using (publication_id)
                where kind = 'allocations'
                order by rule
                """))
                    .as("thousands, shifted headings, unknown names, one consortium's figures twice, missing consortia")
                    .containsExactly("AL07 1", "AL08 1", "AL14 74", "AL15 2", "AL31 1", "AL36 1");
            assertThat(portal.lines("""
                select line || ' is not plausible'
                from published.allocation
                where amount_pence / 100 / registered not between 900 and 2200
                   or closing_distance not between -20 and 60
                """)).isEmpty();
            assertThat(portal.lines("""
                select line || ' was to be held'
                from published.allocation
                where line in (101, 102)
                """)).isEmpty();
        }
    }
}
