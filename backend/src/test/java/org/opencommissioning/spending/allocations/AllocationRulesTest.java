package org.opencommissioning.spending.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationRulesTest {
    private static final String HEADINGS =
            "Consortium code,Component,Practice code,Amount,Decided on,Recipient,Registered people\n";
    private static final String WEST = "9N4,programme,,1000000.00,,,1000\n";
    private static final String HARROWDALE = "9N5,programme,,900000.00,,,800\n";

    @Test
    void aGoodFileIsReadWhole() {
        var file = CheckedAllocations.of(HEADINGS + WEST + HARROWDALE
                + "9N4,Running costs allowance,,25000.00,,,\n"
                + "9N4,programme,,-1500.00,2012-10-01,,\n"
                + "9N4,practice-budget,N91001,998500.00,,,\n"
                + "9N4,named-support,,500,01/11/2012,St Anne's Hospitals NHS Trust,\n"
                + "9N4,risk-pool-out,,-100,,,\n");
        assertThat(file.said()).isEmpty();
        assertThat(file.rows())
                .containsExactly(
                        "9N4 programme 1000000.00",
                        "9N5 programme 900000.00",
                        "9N4 running-costs 25000.00",
                        "9N4 programme -1500.00",
                        "9N4 practice-budget N91001 998500.00",
                        "9N4 named-support 500.00",
                        "9N4 risk-pool-out -100.00");
        assertThat(file.counts())
                .as("a practice budget is a share, so it is in no total")
                .isEqualTo("7 accepted, 0 refused, 0 held, £1923900.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        9N4,running-costs,,lots,,,                 | AL10 line 4 Amount: 'lots' is not an amount.
        9N4,pocket money,,10,,,                    | AL11 line 4 Component: 'pocket money' is no component.
        9N4,programme,,10,2013-04-01,,             | AL12 line 4 Decided on: '2013-04-01' is no day of 2012/13.
        9N4,programme,,10,31/02/2013,,             | AL12 line 4 Decided on: '31/02/2013' is no day of 2012/13.
        9N4,overspend-deduction,,10,,,             | AL13 line 4 Amount: overspend-deduction of £10.00.
        9N4,quality-premium,,-10,,,                | AL13 line 4 Amount: quality-premium of £-10.00.
        9N9,running-costs,,10,,,                   | AL14 line 4 Consortium code: '9N9' is no consortium of the register.
        9N4,practice-budget,,10,,,                 | AL16 line 4 Practice code: '' is no practice code.
        9N4,running-costs,N91001,10,,,             | AL16 line 4 Practice code: The line is no practice budget.
        9N4,named-support,,10,,,                   | AL18 line 4 Recipient: No organisation is named.
        9N4,carry-forward,,10,,<script>x</script>, | AL20 line 4 Recipient: The text has markup or 18 characters.
        """)
    void aLineIsNotPublishedForWhatCannotBeMeant(String line, String finding) {
        var file = CheckedAllocations.of(HEADINGS + WEST + HARROWDALE + line + "\n");
        assertThat(file.said()).containsExactly(finding);
        assertThat(file.rows()).containsExactly("9N4 programme 1000000.00", "9N5 programme 900000.00");
    }

    @Test
    void aLineThatStandsTwiceIsRefusedBothTimes() {
        var file = CheckedAllocations.of(
                HEADINGS + WEST + HARROWDALE + "9N4,carry-forward,,1,,,\n" + "9N4,carry-forward,,2,,,\n");
        assertThat(file.said())
                .containsExactly(
                        "AL17 line 4: carry-forward of 9N4 stands more than once.",
                        "AL17 line 5: carry-forward of 9N4 stands more than once.");
    }

    @Test
    void twoConsortiaWithTheSameFiguresAreHeld() {
        var file = CheckedAllocations.of(HEADINGS + WEST + WEST.replace("9N4", "9N5"));
        assertThat(file.said())
                .containsExactly(
                        "AL15 line 2: 1000000.00 for 1000 people stand for another consortium too.",
                        "AL15 line 3: 1000000.00 for 1000 people stand for another consortium too.");
        assertThat(file.counts()).isEqualTo("0 accepted, 0 refused, 2 held, £0.00");
    }

    @Test
    void whatTheLinesComeToTogetherIsLookedAt() {
        var file = CheckedAllocations.of(
                HEADINGS + WEST + "9N4,practice-budget,N91006,999999.50,,,\n" + "9N4,running-costs,,35010,,,\n");
        assertThat(file.said())
                .containsExactly(
                        "AL33 line 3 Practice code: N91006 belongs to 9N5.",
                        "AL30: The practice budgets of 9N4 come to £999999.50, its programme component to £1000000.00:"
                                + " £-0.50 apart.",
                        "AL34: 9N4 has £35.01 a head for running costs; the range ends at £35.00.",
                        "AL31: 1 consortium is not in the file: NHS Harrowdale (9N5).");
        assertThat(file.rows()).hasSize(3);
    }

    @Test
    void sizesThatAreNoNumbersAreLeftOut() {
        var file = CheckedAllocations.of(HEADINGS + HARROWDALE + WEST.replace("1000\n", "many\n"));
        assertThat(file.said()).containsExactly("AL35 line 3 Registered people: 'many' is no number of its kind.");
        assertThat(file.rows()).hasSize(2);
    }

    @Test
    void thousandsOfPoundsAndShiftedHeadingsAreToldByTheAllocationAHead() {
        var file = CheckedAllocations.of("""
            CCG,Opening DfT,Final allocation,Per capita allocation,Final per capita growth,Final closing DfT
            NHS Northmoor West,1.5%,1000,1000,1.2%,1000
            NHS Harrowdale CCG,0.5%,900,1125,0.4%,800
            """);
        assertThat(file.said())
                .containsExactly(
                        "AL07: The amounts are thousands of pounds, as the allocation a head proves.",
                        "AL08: Under 'Final closing DfT' stands the number of people, and under"
                                + " 'Final per capita growth' what is headed so.",
                        "AL32 line 3 CCG: Read as NHS Harrowdale (9N5).",
                        "AL36: There is no column of components: all lines are programme.");
        assertThat(file.rows()).containsExactly("9N4 programme 1000000.00", "9N5 programme 900000.00");
    }

    @Test
    void aFileIsRefusedThatNobodyCouldRead() {
        assertThat(CheckedAllocations.of("CCG,Final allocation,Per capita allocation\nNHS Harrowdale,5,7\n")
                        .said())
                .containsExactly("AL06: No column of people, in pounds or thousands of pounds, gives the figures under"
                        + " 'Per capita allocation'.");
        assertThat(CheckedAllocations.of("Component,Practice code,Recipient\nprogramme,,\n")
                        .said())
                .containsExactly("AL01: The headings are: Component, Practice code, Recipient.");
        assertThat(CheckedAllocations.of("2012-04", HEADINGS + WEST, null).said())
                .containsExactly("AL02: The file is sent for April 2012.");
        assertThat(CheckedAllocations.of("2012-13", HEADINGS + WEST, "X24").said())
                .containsExactly("AL03: X24 has published the allocations of 2012/13.");
        assertThat(CheckedAllocations.of(HEADINGS + "9N4,programme,,nothing,,,\n")
                        .said())
                .contains("AL04: No line of the file could be accepted.");
        assertThat(CheckedAllocations.of(HEADINGS + WEST + "9N4,x,,1,,,\n9N4,y,,1,,,\n")
                        .said())
                .contains("AL05: 2 of 3 lines are refused.");
        assertThat(CheckedAllocations.of(HEADINGS + WEST.repeat(50_001)).said())
                .containsExactly("AL09: The file has more than 50,000 lines.");
    }

    @Test
    void aLineOfAnotherYearIsRefused() {
        var file = CheckedAllocations.of("Consortium code,Financial year,Amount,Component\n"
                + "9N4,2012/13,10,programme\n9N5,2011-12,10,programme\n");
        assertThat(file.said()).contains("AL19 line 3 Financial year: '2011-12' is not 2012/13.");
        assertThat(file.rows()).containsExactly("9N4 programme 10.00");
    }
}
