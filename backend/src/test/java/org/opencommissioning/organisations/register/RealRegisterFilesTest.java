package org.opencommissioning.organisations.register;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.SharedData;
import org.opencommissioning.returns.Checked;

/** Files of the Organisation Data Service as they are, with their oddities; skipped where they are not at hand. */
class RealRegisterFilesTest {
    @Test
    void everyFileIsReadAndEveryOddityIsNamed() throws IOException {
        var consortia = consortia();
        assertThat(table(consortia, check(RegisterKind.PRACTICES, consortia))).isEqualTo("""
            consortia            read   320  published   320  left out   0  {}
            trusts               read   218  published   218  left out   0  {}
            practice-amendments  read   165  published   125  left out  40  {RG23=7, RG26=27, RG30=1}
            practices            read 12922  published 12922  left out   0  {RG21=1, RG22=352, RG23=712, RG26=1421, RG27=20}
            """);
    }

    private String table(CheckedFile consortia, CheckedFile practices) throws IOException {
        return line("consortia", consortia)
                + line("trusts", check(RegisterKind.TRUSTS, consortia))
                + line("practice-amendments", check(RegisterKind.PRACTICE_AMENDMENTS, consortia))
                + line("practices", practices);
    }

    private static String line(String name, CheckedFile file) {
        var findings = file.findings().stream()
                .collect(groupingBy(finding -> finding.rule().id(), TreeMap::new, counting()));
        var counts = ((Checked.Accepted<RegisterRow>) file.verdict()).counts();
        return "%-20s read %5d  published %5d  left out %3d  %s%n"
                .formatted(name, counts.read(), counts.accepted(), counts.refused(), findings);
    }

    @Test
    void activePracticesAreThoseOfStatusActiveAndSettingFour() throws IOException {
        List<RegisterRow> active = check(RegisterKind.PRACTICES, consortia()).rows().stream()
                .filter(row -> row.role() == OrganisationRole.GP_PRACTICE && row.status() == OrganisationStatus.ACTIVE)
                .toList();
        assertThat(active).hasSize(7_756);
        assertThat(active.stream().map(RegisterRow::commissioner).distinct()).hasSize(209);
    }

    @Test
    void noPersonOfTheAmendmentsIsInARowOrAFinding() throws IOException {
        var amendments = check(RegisterKind.PRACTICE_AMENDMENTS, consortia());
        assertThat(amendments.rows()).noneMatch(row -> row.code().text().matches("[A-Z]\\d{7}"));
        assertThat(amendments.said().toString()).doesNotContainPattern("[A-Z]\\d{7}");
    }

    private static CheckedFile consortia() throws IOException {
        return check(RegisterKind.CONSORTIA, null);
    }

    private static CheckedFile check(RegisterKind kind, CheckedFile consortia) throws IOException {
        var known = new HashMap<String, Commissioners.Life>();
        if (consortia != null) {
            consortia
                    .rows()
                    .forEach(row -> known.put(
                            row.code().text(),
                            new Commissioners.Life(
                                    row.role() == OrganisationRole.CONSORTIUM, row.opened(), row.closed())));
        }
        var file = FILES.get(kind);
        return CheckedFile.of(
                kind,
                file.period(),
                Files.readAllBytes(SharedData.folder("ods").resolve(file.name())),
                new Commissioners(known));
    }

    private record RealFile(String name, String period) {}

    private static final Map<RegisterKind, RealFile> FILES = Map.of(
            RegisterKind.PRACTICES, new RealFile("epraccur_2015-11-27.csv", "2015-11-27"),
            RegisterKind.PRACTICE_AMENDMENTS, new RealFile("egpam_2015-12-18.csv", "2015-12"),
            RegisterKind.CONSORTIA, new RealFile("eccg_2025.csv", "2025-01-01"),
            RegisterKind.TRUSTS, new RealFile("etr_2022.csv", "2022-01-31"));
}
