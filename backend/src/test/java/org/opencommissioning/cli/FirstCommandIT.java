package org.opencommissioning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.api.HttpProbe;

/** Slow: the README's first command, and what a newcomer finds then. */
class FirstCommandIT {
    private static final List<String> TOLD = List.of(
            "organisations",
            "payments",
            "suppliers",
            "allocations",
            "expenditure",
            "list-sizes",
            "plans",
            "contracts",
            "contract-activity",
            "decisions",
            "interests",
            "referrals",
            "feedback",
            "replies",
            "publications");

    @Test
    void theDemonstrationIsLoadedWholeAndKeptForTheNextStart(@TempDir Path folder) throws Exception {
        var data = "--data=" + folder.resolve("portal");
        try (var portal = PackagedPortal.start(Map.of(), "demo", "--port=0", data)) {
            var probe = new HttpProbe(URI.create(portal.address()));
            for (var list : TOLD) {
                assertThat(probe.get("/api/v1/" + list + "?limit=1").body())
                        .as(list)
                        .contains("\"items\":[{");
            }
        }
        try (var portal = PackagedPortal.start(Map.of(), "demo", "--port=0", data)) {
            assertThat(new HttpProbe(URI.create(portal.address()))
                            .get("/decisions")
                            .body())
                    .contains("/decisions/9A");
        }
    }
}
