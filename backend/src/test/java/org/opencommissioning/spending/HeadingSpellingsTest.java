package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.returns.reading.Headings;

class HeadingSpellingsTest {
    private static final Map<String, PaymentColumn> MEANT = Map.of(
            "amount", PaymentColumn.AMOUNT,
            "date", PaymentColumn.DATE,
            "supplier", PaymentColumn.SUPPLIER,
            "transactionnumber", PaymentColumn.REFERENCE,
            "expensearea", PaymentColumn.EXPENSE_AREA,
            "expensetype", PaymentColumn.EXPENSE_TYPE,
            "departmentfamily", PaymentColumn.DEPARTMENT,
            "description", PaymentColumn.DESCRIPTION);

    private final Headings<PaymentColumn> headings = new Headings<>(List.of(PaymentColumn.values()));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Amount in Sterling £, AMOUNT",
        "AP Amount (£), AMOUNT",
        "Sum of Invoice Distribution Amount, AMOUNT",
        "Expsene Area, EXPENSE_AREA",
        "Suppklier, SUPPLIER",
        "Vendor Name, SUPPLIER",
        "Entuty, ENTITY",
        "Supplier Postcode, POSTCODE",
        "Supplier Type, SUPPLIER_TYPE",
        "Supplier Number, SUPPLIER_CODE",
        "Trans No., REFERENCE",
        "Date of payment, DATE",
        "VAT Registration Number, VAT_REGISTRATION",
        "Irrecoverable VAT, VAT_AMOUNT"
    })
    void isRecognised(String heading, PaymentColumn column) {
        assertThat(headings.match(heading)).map(Headings.Match::column).contains(column);
    }

    @ParameterizedTest(name = "{0} is none")
    @CsvSource({"Payer", "Postage", "Financial Period", "Notes to the accounts of the year", "Balance", "Rate"})
    void isNotTakenForAnother(String heading) {
        assertThat(headings.match(heading)).isEmpty();
    }

    @Test
    void nearlyAllSpellingsSeenInTheWildAreRecognised() throws IOException {
        var file = RealPaymentFilesTest.shared("suppliers").resolve("replacedict.csv");
        assumeTrue(Files.exists(file), "no list of spellings at " + file);
        var pairs = Files.readAllLines(file).stream()
                .map(line -> line.split(",", -1))
                .filter(pair -> MEANT.containsKey(pair[1].toLowerCase(Locale.ROOT)))
                .toList();
        var missed = pairs.stream()
                .filter(pair ->
                        headings.match(pair[0]).map(Headings.Match::column).orElse(null)
                                != MEANT.get(pair[1].toLowerCase(Locale.ROOT)))
                .map(pair -> pair[0] + " -> " + pair[1])
                .toList();
        System.out.println(pairs.size() + " spellings, missed " + missed);
        assertThat(missed).hasSizeLessThanOrEqualTo(pairs.size() / 25);
    }
}
