package org.opencommissioning.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.opencommissioning.contracts.ContractFile.MORE_SCANS;
import static org.opencommissioning.contracts.ContractFile.SCANS;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.returns.Checked;

class ContractRulesTest {
    @Test
    void aContractAndItsAmendmentAreTwoStatesOfOne() throws IOException {
        var file = ContractFile.table(SCANS + MORE_SCANS);
        assertThat(file.rules()).isEmpty();
        assertThat(file.rows())
                .extracting(ContractRow::amendedOn, row -> row.value().toString(), ContractRow::newest)
                .containsExactly(
                        tuple(null, "1200000.00", false), tuple(LocalDate.of(2012, 10, 1), "1450000.00", true));
    }

    @Test
    void aZeroIsNoValue() throws IOException {
        var file = ContractFile.table(SCANS.replace("1200000.00", "0.00"));
        assertThat(file.rules()).containsExactly("CT30", "CT31");
        assertThat(file.rows().getFirst().value()).isNull();
    }

    @Test
    void markupIsTakenOutAndSaid() throws IOException {
        var file = ContractFile.table(SCANS.replace(
                "Scans outside hospital", "<p onclick='steal()'>Scans</p> <script>steal()</script>outside"));
        assertThat(file.rules()).containsExactly("CT32");
        assertThat(file.rows().getFirst().services()).isEqualTo("Scans steal() outside");
    }

    @Test
    void aContractThatEndsBeforeItBeginsIsRefused() throws IOException {
        var file = ContractFile.table(SCANS
                + SCANS.replace("C/1", "C/2")
                + SCANS.replace("C/1", "C/3").replace("2014-03-31", "2010-03-31"));
        assertThat(file.rules()).containsExactly("CT16");
        assertThat(file.findings().getFirst().message()).isEqualTo("It begins on 2011-04-01 and ends on 2010-03-31.");
        assertThat(file.rows()).hasSize(2);
    }

    @Test
    void anAwardWithoutSupplierIsRefused() throws IOException {
        var file = ContractFile.table(
                SCANS + SCANS.replace("C/1", "C/2").replace("Dale Diagnostics LLP,9ND,Unit 7 Weir Lane", ",,"));
        assertThat(file.rules()).containsExactly("CT12");
    }

    @Test
    void severalProvidersAreToldApartByTheirPlaces() throws IOException {
        var file = ContractFile.table(SCANS.replace(
                "Dale Diagnostics LLP,9ND,Unit 7 Weir Lane",
                "Dale Diagnostics LLP; Moor Scans Ltd,9ND;,Unit 7; 2 Moor Road"));
        assertThat(file.rows().getFirst().suppliers())
                .extracting(
                        ContractRow.Supplier::name,
                        supplier -> String.valueOf(supplier.code()),
                        ContractRow.Supplier::office)
                .containsExactly(
                        tuple("Dale Diagnostics LLP", "9ND", "Unit 7"), tuple("Moor Scans Ltd", "null", "2 Moor Road"));
    }

    @Test
    void anAmendmentOfAnEarlierDayThanTheOneBeforeIsRefused() throws IOException {
        var file = ContractFile.table(
                SCANS + MORE_SCANS + MORE_SCANS.replace("2012-10-01", "2012-04-01") + SCANS.replace("C/1", "c 1"));
        assertThat(file.rules()).containsExactly("CT17", "CT17");
    }

    @Test
    void whatIsNoPackageIsRefusedWithItsPlace() throws IOException {
        var file = ContractFile.read(ContractFile.delivery("{\"releases\": [{]}"));
        assertThat(file.verdict()).isInstanceOf(Checked.Refused.class);
        assertThat(file.findings().getFirst().message()).contains("line 1, column 16");
        var deep = ContractFile.read(ContractFile.delivery("{\"releases\": " + "[".repeat(2000)));
        assertThat(deep.rules()).containsExactly("CT06");
    }
}
