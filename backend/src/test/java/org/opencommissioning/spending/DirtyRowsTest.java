package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.Dirt.RIGHT;
import static org.opencommissioning.spending.Dirt.dirt;
import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.onLine;
import static org.opencommissioning.spending.NorthmoorFile.read;
import static org.opencommissioning.spending.NorthmoorFile.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Northmoor's clean file with rows that are none, and rows of others: loaded with the right total, or refused by name. */
class DirtyRowsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"rows", "others"})
    void dirtIsCleanedOrNamed(String dirt, byte[] file, String outcome) {
        assertThat(read(file).inShort()).isEqualTo(outcome);
    }

    static Stream<Arguments> rows() {
        var total = ",,,,,,Total,\"7,092,463.15\"";
        return Stream.of(
                dirt("blank rows", with(6, ",,,,,,,\n\n , ,,,,,,"), RIGHT),
                dirt("total at the end", with(12, total), RIGHT),
                dirt("total without a label", with(12, ",,,,,,,\"7,092,463.15\""), RIGHT),
                dirt("total under the supplier", with(12, ",,,,,Grand Total,,\"7,092,463.15\""), RIGHT),
                dirt("total below the department", with(12, "Total,,,,,,,\"7,092,463.15\""), RIGHT),
                dirt(
                        "total in the date's place",
                        with(12, ",,Total,,,,,\"7,092,463.16\""),
                        RIGHT + "; SP35 line 12 Amount"),
                dirt("label of a total without figure", with(12, "Total,,,,,,,"), RIGHT + "; SP32 line 12"),
                dirt("total gas bill", onLine(11, "QUARRY LANE SYSTEMS LTD", "TOTAL GAS & POWER LTD"), RIGHT),
                dirt(
                        "total with its date",
                        with(12, "Department of Health,NHS Northmoor CCG,30/04/2013,,,,,\"7,092,463.15\""),
                        RIGHT),
                dirt(
                        "total that does not add up",
                        with(12, total.replace("7,092", "7,155")),
                        RIGHT + "; SP35 line 12 Amount"),
                dirt(
                        "minus lost beside a total",
                        with(12, total).replace("-31,513.05", "31,513.05"),
                        "10 accepted £7,155,489.25; SP35 line 12 Amount"),
                dirt(
                        "subtotals",
                        with(12, total)
                                .replace(
                                        "Department of Health,NHS Northmoor CCG,18/04/2013,C&M-GMS Global Sum,PRC"
                                                + " DELEGATED CO-COMMISSIONING,M",
                                        "Sub-total,,,,,,,\"6,554,117.50\"\n"
                                                + "Department of Health,NHS Northmoor CCG,18/04/2013,C&M-GMS Global"
                                                + " Sum,PRC DELEGATED CO-COMMISSIONING,M"),
                        RIGHT),
                dirt(
                        "total in disguise",
                        with(
                                12,
                                "Department of Health,NHS Northmoor"
                                        + " CCG,30/04/2013,All,ALL,EVERYONE,1,\"7,092,463.15\""),
                        RIGHT + "; SP36 line 12 Amount"),
                dirt(
                        "remark below",
                        with(12, "Amounts include VAT where it cannot be recovered"),
                        RIGHT + "; SP32 line 12"),
                dirt("words slid into a row of their own", with(5, ",,,,CO-COMMISSIONING,,,"), RIGHT + "; SP32 line 5"),
                dirt(
                        "words slid into the next row's cell",
                        onLine(4, "C&M-GMS Global Sum", "\"Baseline\nC&M-GMS Global Sum\""),
                        RIGHT + "; SP33"),
                dirt(
                        "exact repeat",
                        with(5, CLEAN.lines().skip(3).findFirst().orElseThrow()),
                        "11 accepted £7,181,127.46"),
                dirt("everything pasted twice", CLEAN + CLEAN, "refused; SP37"),
                dirt(
                        "supplier missing",
                        onLine(4, "MARKET CROSS SURGERY", ""),
                        "9 accepted £7,003,798.84; SP30 line 4 Supplier"),
                dirt("supplier numbered", onLine(4, "MARKET CROSS SURGERY", "10008721"), RIGHT + "; SP31"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                dirt("another body's file", CLEAN.replace("NHS Northmoor CCG", "NHS Southmere CCG"), "refused; SP40"),
                dirt(
                        "another body's row",
                        onLine(4, "NHS Northmoor CCG", "NHS Southmere CCG"),
                        "9 accepted £7,003,798.84; SP41 line 4 Entity"),
                dirt(
                        "its name in full",
                        CLEAN.replace("NHS Northmoor CCG", "Northmoor Clinical Commissioning Group"),
                        RIGHT),
                dirt(
                        "a person paid for care",
                        onLine(7, "HOLLIN BANK NURSING HOME LTD", "MRS J HOLLINGWORTH"),
                        "9 accepted £7,064,549.64; SP42 line 7 Supplier"),
                dirt(
                        "a patient's number",
                        onLine(8, "ST BRIDE'S HOSPICE", "ST BRIDE'S HOSPICE re NHS no 943 476 5919"),
                        "9 accepted £7,044,463.15; SP43 line 8"));
    }
}
