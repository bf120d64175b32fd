package org.opencommissioning.spending;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.onLine;
import static org.opencommissioning.spending.NorthmoorFile.read;
import static org.opencommissioning.spending.NorthmoorFile.with;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencommissioning.returns.Rule;

/** Every rule is kept by the clean file and broken by the example beside its id. */
class PaymentRulesTest {
    private static final String HEADINGS = CLEAN.lines().findFirst().orElseThrow();
    private static final List<Rule> RULES = new PaymentReturn(code -> List.of()).rules();

    private static final Map<String, byte[]> BREAKING = Map.ofEntries(
            text("RF01", "%PDF-1.4"),
            text("RF02", ""),
            text("RF03", CLEAN + "\0"),
            text("RF04", CLEAN.replace("\n", ",".repeat(250) + "x\n")),
            entry("RF05", CLEAN.replace("ST BRIDE'S", "ST BRÎDE").getBytes(Charset.forName("windows-1252"))),
            text("RF06", onLine(5, "MARKET", "\"MARKET")),
            text("RF07", CLEAN.substring(HEADINGS.length() + 1)),
            text("RF08", with(6, "Amount,Supplier,Date,,,,,")),
            text("RF09", with(6, HEADINGS)),
            text("RF10", "Payments\n" + CLEAN),
            entry("RF11", Workbooks.workbook(book -> {
                Workbooks.clean(book, "April");
                Workbooks.sheet(book, "Notes", List.of("a note"));
            })),
            entry(
                    "RF12",
                    Workbooks.workbook(book -> Workbooks.clean(book, "April").formula(10, 7, "1+1"))),
            text("RF13", onLine(7, "HOLLIN BANK", "HOLLIN, BANK")),
            text("RF14", onLine(8, "BRIDE", "BRÃ®DE")),
            entry(
                    "RF15",
                    Workbooks.workbook(book -> Workbooks.clean(book, "April").hideRow(3))),
            text("SP01", CLEAN.replace(",Supplier,", ",Shoe size,").replaceAll("(?m),[A-Z' ]+,41", ",7,41")),
            text("SP02", CLEAN.replace("Expense type", "Date")),
            text("SP03", CLEAN.replace("Transaction number,Amount", "Amount,Transaction number")),
            text("SP04", CLEAN.replace("Expense type,Expense area", "Expense area,Expense type")),
            text("SP05", CLEAN.replace("Department family", "NHS number")),
            text("SP06", CLEAN.replace("Amount", "Amount £000")),
            text("SP10", onLine(4, "18/04/2013", "")),
            text("SP11", onLine(4, "18/04/2013", "31/04/2013")),
            text(
                    "SP12",
                    CLEAN.replaceAll("\\d\\d/04/2013,(Hcare|C&M|Tele)", "04/04/2013,$1")
                            .replaceAll("(09|23)/04/2013", "05/06/2013")),
            text("SP13", onLine(4, "18/04/2013", "4/18/2013")),
            text("SP14", onLine(4, "18/04/2013", "18/03/2013")),
            text("SP15", onLine(4, "18/04/2013", "18/05/2013")),
            text("SP16", onLine(4, "18/04/2013", "18/04/1913")),
            text("SP17", CLEAN.replace("/04/2013", "/02/2013").replace("30/02", "28/02")),
            text("SP20", onLine(4, "\"88,664.31\"", "")),
            text("SP21", onLine(4, "\"88,664.31\"", "####")),
            text("SP22", onLine(4, "\"88,664.31\"", "88,664.31")),
            text("SP23", onLine(4, "\"88,664.31\"", "41000103")),
            text("SP24", onLine(4, "\"88,664.31\"", "1000000000.00")),
            text("SP25", onLine(4, "C&M-GMS Global Sum", "Credit memo")),
            text("SP26", onLine(4, "88,664.31", "0.00")),
            text("SP27", onLine(7, "27,913.51", "7,913.51")),
            text("SP30", onLine(4, "MARKET CROSS SURGERY", " ")),
            text("SP31", onLine(4, "MARKET CROSS SURGERY", "10008721")),
            text("SP32", with(5, ",,,words,,,,")),
            text("SP33", onLine(4, "C&M-GMS Global Sum", "\"Baseline\nC&M-GMS Global Sum\"")),
            text("SP34", with(12, ",,,,,,Total,\"7,092,463.15\"")),
            text("SP35", with(12, ",,,,,,Total,\"7,092,463.16\"")),
            text("SP36", with(12, ",,30/04/2013,,,EVERYONE,1,\"7,092,463.15\"")),
            text("SP37", CLEAN + CLEAN),
            text("SP38", with(5, CLEAN.lines().skip(3).findFirst().orElseThrow())),
            text("SP39", onLine(4, "88,664.31", "-4,217.07")),
            text("SP40", CLEAN.replace("Northmoor CCG", "Southmere CCG")),
            text("SP41", onLine(4, "Northmoor CCG", "Southmere CCG")),
            text("SP42", onLine(7, "HOLLIN BANK NURSING HOME LTD", "MRS J HOLLINGWORTH")),
            text("SP43", onLine(7, "HOLLIN BANK", "PATIENT 9434765919")),
            text("SP50", HEADINGS),
            text("SP51", CLEAN.replaceAll("\"[\\d,]+\\.(\\d)0\"", "n/a").replaceAll("(18|09)/04", "99/04")));

    private static Map.Entry<String, byte[]> text(String id, String text) {
        return entry(id, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Stream<Rule> rules() {
        return RULES.stream();
    }

    @Test
    void idsAreUniqueAndInOrder() {
        assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(RULES.stream().map(Rule::id).filter(id -> id.startsWith("SP")))
                .isSorted();
    }

    @Test
    void theCleanFileKeepsThemAll() {
        assertThat(read(CLEAN).findings()).isEmpty();
    }

    /** An example of SP52 would have a hundred megabytes: CrossRowsTest. */
    static Stream<Rule> rulesWithExample() {
        return rules().filter(rule -> !rule.equals(PaymentRules.ALL_ROWS_ARE_COMPARED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesWithExample")
    void isBrokenByItsExample(Rule rule) {
        assertThat(BREAKING).containsKey(rule.id());
        var findings = read(BREAKING.get(rule.id())).findings();
        assertThat(findings)
                .anyMatch(finding ->
                        finding.rule().equals(rule) && !finding.message().isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isSaidInPlainSentences(Rule rule) {
        assertThat(rule.sentence()).endsWith(".").hasSizeLessThan(150);
        assertThat(rule.mend()).endsWith(".");
    }
}
