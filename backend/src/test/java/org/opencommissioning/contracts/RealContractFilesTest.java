package org.opencommissioning.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Notices of contracts as English authorities published them. They are not part of the project: skipped where they are not. */
class RealContractFilesTest {
    /** file | accepted | refused | suppliers | value | findings by rule */
    private static final String EXPECTED = """
        export-2020-08-05.csv | 18 | 0 | 28 | 12577811.67 | CT31 x14, CT36 x24, CT38, CT39 x18
        ocds-b5fd17raw-0245cc95-f843-4803-acb7-3bfb1314707f.json | 1 | 0 | 3 | 260633.18 | CT31, CT36 x2, CT39
        ocds-b5fd17raw-1efcfbcd-a007-4a1b-8de3-5ea852d0b98a.json | 1 | 0 | 11 | 25000000.00 | CT31, CT36 x8, CT39
        ocds-b5fd17raw-4706b1fc-a6d7-4b25-a6e9-1869e19a2d75.json | 1 | 0 | 20 | 400000000.00 | CT31, CT36, CT39
        ocds-b5fd17raw-611649e8-16f6-47a6-8189-6de724f9edf2.json | 1 | 0 | 18 | 8000000.00 | CT31, CT36 x15, CT39
        ocds-b5fd17raw-7c309f33-b545-4bd2-b87c-16a82e0dcc09.json | 1 | 0 | 23 | 500000000.00 | CT31, CT35 x39, CT36 x12, CT39
        ocds-b5fd17raw-8c0305a3-376c-426d-9562-427b8acf0543.json | 1 | 0 | 67 | 4000000.00 | CT31, CT35 x134, CT36 x31, CT39
        ocds-b5fd17raw-9db1e018-c186-4d25-b194-ca20b3cc4b95.json | 1 | 0 | 3 | 120000.00 | CT39
        ocds-b5fd17raw-bff3687f-5abf-4408-9489-a5fead1cb6f3.json | 1 | 0 | 9 | 4500000.00 | CT31, CT36 x4, CT39
        ocds-b5fd17raw-f4c85a5a-9f35-4090-ac3b-329b1a00b8b5.json | 1 | 0 | 4 | 23000000.00 | CT31, CT34, CT36, CT39
        telford-wrekin-council-award_20200727-20200803.csv | 4 | 0 | 4 | 125000.00 | CT31 x4
        """;

    static Stream<String> files() {
        return EXPECTED.lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadWithItsFindings(String expected) throws IOException {
        var cells = Arrays.stream(expected.split("\\|")).map(String::strip).toList();
        var file = shared().resolve(cells.getFirst());
        assumeTrue(Files.exists(file), "no real files at " + file.getParent());
        var read = ContractFile.read(new Delivery(
                OrganisationCode.parse("07L"),
                "NHS Barking and Dagenham CCG",
                Period.parse("2020-21"),
                cells.getFirst(),
                Files.size(file),
                () -> Files.newInputStream(file)));
        assertThat(described(read)).isEqualTo(String.join(" | ", cells.subList(1, cells.size())));
    }

    private static String described(ContractFile file) {
        var rules = new TreeMap<>(file.findings().stream()
                .map(Finding::rule)
                .collect(Collectors.groupingBy(rule -> rule.id(), Collectors.counting())));
        var found = rules.entrySet().stream()
                .map(rule -> rule.getKey() + (rule.getValue() > 1 ? " x" + rule.getValue() : ""))
                .collect(Collectors.joining(", "));
        return switch (file.verdict()) {
            case Checked.Refused<ContractRow>() -> "refused | " + found;
            case Checked.Destroyed<ContractRow> destroyed -> "destroyed | " + found;
            case Checked.Accepted<ContractRow>(var counts, var headings, var rows) ->
                "%d | %d | %d | %s | %s"
                        .formatted(
                                counts.accepted(),
                                counts.refused(),
                                file.rows().stream()
                                        .mapToInt(row -> row.suppliers().size())
                                        .sum(),
                                value(file),
                                found);
        };
    }

    private static String value(ContractFile file) {
        long pence = file.rows().stream()
                .filter(row -> row.value() != null)
                .mapToLong(row -> row.value().pence())
                .sum();
        return new Money(pence).toString();
    }

    private static Path shared() {
        return Path.of(Optional.ofNullable(System.getProperty("shared.data"))
                        .or(() -> Optional.ofNullable(System.getenv("SHARED_DATA")))
                        .orElse("../../shared/data"))
                .resolve("contracts");
    }
}
