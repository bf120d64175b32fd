package org.opencommissioning.organisations.places;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.RegisterPortal;
import org.opencommissioning.organisations.SharedData;
import org.opencommissioning.returns.Checked;

/** The boundaries of 2013 as they were published, against the register of 2025 and its names of 2013; skipped where the real files are not at hand. */
@Tag("database")
class RealBoundariesTest {
    @Test
    void everyFeatureIsTakenAndWhatIsOddIsNamed() throws IOException, SQLException {
        var consortia = Files.readAllBytes(SharedData.folder("ods").resolve("eccg_2025.csv"));
        var names = Files.readAllBytes(SharedData.folder("ods").resolve("pct_to_ccg.json.txt"));
        var boundaries = Files.readAllBytes(SharedData.folder("geo").resolve("ccg_boundaries_2013_simplified.geojson"));
        try (var portal = new RegisterPortal()) {
            portal.publish("consortia", "2025-01-01", consortia, null);
            portal.publish("pct-successors", "2013-04-01", names, null);
            try (var reader = portal.portal().database().openAsReader()) {
                var file = BoundaryFile.of(
                        "2013-04-01", boundaries, KnownOwners.read(reader, OrganisationRole.CONSORTIUM));
                assertThat(summary(file)).isEqualTo("""
                    read 212, published 212
                    {BD11=1, BD20=1, BD26=1, BD27=1}
                    {exact=140, former-exact=70, former-normalised=1, nobody=1}
                    """);
            }
            portal.publish("boundaries", "2013-04-01", boundaries, null);
            assertThat(portal.lines("""
                select slivers || ' slivers, ' || (select count(*) from published.boundary_seam) || ' seams, less than '
                  || (select ceil(sum(length(outline)) / 10000.0) * 10 from published.boundary) || ' kB'
                from published.boundary_map
                """)).containsExactly("0 slivers, 0 seams, less than 40 kB");
        }
    }

    @Test
    void districtsOfARealTopologyAreTaken() throws IOException {
        var districts = Files.readAllBytes(SharedData.folder("geo").resolve("eng_lad_topo.json"));
        try (var portal = new RegisterPortal()) {
            portal.publish("district-boundaries", "2013-04-01", districts, null);
            assertThat(portal.lines("""
                select count(*) || ' districts, ' || round(sum(area_m2) / 1e6) || ' km², '
                  || (select slivers from published.boundary_map) || ' slivers, '
                  || (select count(*) from published.boundary_seam) || ' seams, less than '
                  || ceil(sum(length(outline)) / 10000.0) * 10 || ' kB'
                from published.boundary
                """))
                    .containsExactly("326 districts, 130519 km², 1717 slivers, 3 seams, less than 50 kB");
        }
    }

    private static String summary(BoundaryFile file) {
        var counts = ((Checked.Accepted<BoundaryRow>) file.verdict()).counts();
        return "read %d, published %d%n%s%n%s%n"
                .formatted(
                        counts.read(),
                        counts.accepted(),
                        file.findings().stream()
                                .collect(groupingBy(finding -> finding.rule().id(), TreeMap::new, counting())),
                        file.rows().stream()
                                .collect(groupingBy(
                                        row -> row.match() == null
                                                ? "nobody"
                                                : row.match().method(),
                                        TreeMap::new,
                                        counting())));
    }
}
