package org.opencommissioning.organisations.recasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.organisations.RegisterPortal;
import org.opencommissioning.organisations.SharedData;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** England's consortia of 2015 and 2021, and its primary care trusts, on the boundaries of January 2022; skipped without the real files. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRecastTest {
    private static final LocalDate MAP = LocalDate.of(2022, 1, 1);
    private RegisterPortal portal;

    @BeforeAll
    void publish() throws IOException {
        var ods = SharedData.folder("ods");
        portal = new RegisterPortal();
        send("consortia", "2025-01-01", ods.resolve("eccg_2025.csv"));
        send("pct-successors", "2013-04-01", ods.resolve("pct_to_ccg.json.txt"));
        send("practices", "2015-11-27", ods.resolve("epraccur_2015-11-27.csv"));
        send("practice-map", "2022-01-01", ods.resolve("gp-reg-pat-prac-map_2022-01.csv"));
        send("list-sizes", "2021-01", SharedData.folder("listsize").resolve("gp-reg-pat-prac-all_2021-01.csv"));
    }

    @AfterAll
    void close() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void consortiaOfTheFirstFileWeighedByPractices() {
        assertThat(recast(LocalDate.of(2015, 11, 27)))
                .isEqualTo("209 bodies on 106, weighed on null, unmapped 59070.41 of 2090000.00");
    }

    @Test
    void consortiaBeforeTheMergersOf2021WeighedByPatients() {
        assertThat(recast(LocalDate.of(2021, 3, 31)))
                .isEqualTo("134 bodies on 106, weighed on 2021-01-01, unmapped 912.56 of 1340000.00");
    }

    @Test
    void aTrustIsFollowedThroughTwoReorganisations() {
        assertThat(parts("5E1", LocalDate.of(2013, 3, 31))).isEqualTo("- unmapped 0.2195, 16C succession 0.7805");
    }

    /** A pound for each body that had practices that day: how many bodies, on how many, and how much of it cannot be mapped. */
    private String recast(LocalDate from) {
        var bodies = new TreeSet<OrganisationCode>();
        portal.lines("""
            select distinct code
            from published.membership
            join published.organisation_key on organisation_id = consortium_id
            where to_edition is null
              and days @> date '%s'
            """.formatted(from)).forEach(code -> bodies.add(new OrganisationCode(code)));
        var figures = new HashMap<OrganisationCode, Money>();
        bodies.forEach(body -> figures.put(body, new Money(1_000_000)));
        var boundaries = boundaries(bodies, from);
        var recast = boundaries.recast(figures);
        var sum = recast.values().stream().reduce(Money.ZERO, Money::plus);
        assertThat(sum.pence()).isEqualTo(1_000_000L * bodies.size());
        var lost = recast.getOrDefault(null, Money.ZERO);
        return "%d bodies on %d, weighed on %s, unmapped %s of %s"
                .formatted(
                        bodies.size(),
                        recast.keySet().stream().filter(body -> body != null).count(),
                        boundaries.weighedOn(),
                        lost,
                        sum);
    }

    private String parts(String body, LocalDate from) {
        var code = new OrganisationCode(body);
        var parts = boundaries(new TreeSet<>(Set.of(code)), from).of(code);
        var whole = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = new TreeMap<String, BigDecimal>();
        parts.forEach(part -> shares.merge(
                (part.to() == null ? "-" : part.to().text()) + " " + part.way(), part.weight(), BigDecimal::add));
        return shares.entrySet().stream()
                .map(share -> share.getKey() + " " + share.getValue().divide(whole, 4, RoundingMode.HALF_UP))
                .collect(Collectors.joining(", "));
    }

    private Boundaries boundaries(TreeSet<OrganisationCode> bodies, LocalDate from) {
        var context = portal.portal().context();
        return context.getBean(Snapshots.class)
                .read(
                        AsAt.NEWEST,
                        State.ALL,
                        snapshot -> context.getBean(Recasting.class).boundaries(snapshot, bodies, from, MAP))
                .value();
    }

    private void send(String kind, String period, Path file) throws IOException {
        portal.publish(kind, period, Files.readAllBytes(file), null);
    }
}
