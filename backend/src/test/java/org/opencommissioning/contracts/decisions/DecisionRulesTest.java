package org.opencommissioning.contracts.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {
    private static final String SCANS = "D/1,2012-09-12,Committee,Saturday scans,To amend the contract,C/1,Fellside"
            + " Diagnostics,9FD01,100.00,single-action,Below a tenth,,,,Ada Marsh,yes,,,Chair,decided,,,\n";
    private static final String FENWICK =
            "D/1,,,,,,,,,,,,,,Dr Orla Fenwick,yes,,N91001,Member,left,Director,Fellside Diagnostics,Left the room\n";
    private static final String TARN =
            "D/1,,,,,,,,,,,,,,Dr Ivo Tarn,no,The address is protected by a court,N91002,Member,abstained,Spouse works"
                    + " there,Fellside Diagnostics,Did not vote\n";

    @Test
    void aDecisionIsALineAndALineMoreForEachFurtherPerson() throws IOException {
        assertThat(DecisionFile.rulesBrokenBy(SCANS + FENWICK)).isEmpty();
        assertThat(DecisionFile.accepted(SCANS + FENWICK))
                .satisfiesExactly(
                        stated -> assertThat(stated.statement().contract()).isEqualTo("C/1"), more -> {
                            assertThat(more.statement()).isNull();
                            assertThat(more.attendee().participation()).isEqualTo(Participation.LEFT);
                        });
    }

    @Test
    void aWithheldNameIsInNothingThatIsPublishedNorFound() throws IOException {
        assertThat(DecisionFile.accepted(SCANS + TARN).toString())
                .contains("protected by a court")
                .doesNotContainIgnoringCase("tarn");
        var told = SCANS.replace("To amend the contract", "To amend it; Dr Tarn did not vote")
                + TARN
                + SCANS.replace("D/1", "D/2")
                + SCANS.replace("D/1", "D/3");
        assertThat(DecisionFile.rulesBrokenBy(told)).containsExactly("DC23", "DC23");
        assertThat(DecisionFile.findings(told).toString()).doesNotContainIgnoringCase("tarn");
        assertThat(DecisionFile.accepted(told))
                .extracting(DecisionRow::reference)
                .containsExactly("D/2", "D/3");
    }

    @Test
    void aReasonWithoutAColumnForConsentWithholdsTheNameToo() throws IOException {
        var findings = DecisionFile.rulesBrokenBy(SCANS + TARN.replace(",no,", ",yes,"));
        assertThat(findings).contains("DC21");
    }

    @Test
    void repeatsOfWhatWasDecidedMustSayTheSame() throws IOException {
        var again = SCANS.replace("Ada Marsh", "Bea Moss");
        assertThat(DecisionFile.rulesBrokenBy(SCANS + again)).isEmpty();
        assertThat(DecisionFile.rulesBrokenBy(SCANS + again.replace("100.00", "200.00")))
                .containsExactly("DC11");
        assertThat(DecisionFile.rulesBrokenBy(SCANS + "D/9,,,,,,,,,,,,,,Bea Moss,yes,,,,decided,,,\n"))
                .containsExactly("DC11");
    }

    @Test
    void whoDeclaredAnInterestAndDecidedIsAskedAbout() throws IOException {
        var decided = FENWICK.replace("left", "decided").replace("Left the room", "");
        assertThat(DecisionFile.rulesBrokenBy(SCANS + decided)).containsExactly("DC33");
    }

    @Test
    void aPracticeThatBidCallsForAnotherBodyToBuy() throws IOException {
        var bid = SCANS.replace(",Below a tenth,,,", ",Below a tenth,,,N91001");
        assertThat(DecisionFile.rulesBrokenBy(bid)).containsExactly("DC34");
        assertThat(DecisionFile.rulesBrokenBy(
                        SCANS.replace(",Below a tenth,,,", ",Below a tenth,NHS Harrowdale,A practice bid,N91001")))
                .isEmpty();
    }

    @Test
    void pastedPagesFormulasAndZerosAreSaid() throws IOException {
        assertThat(DecisionFile.rulesBrokenBy(SCANS.replace("To amend", "<script>alert(1)</script>To amend")))
                .containsExactly("DC37");
        assertThat(DecisionFile.rulesBrokenBy(SCANS.replace("Committee", "=HYPERLINK(1)")))
                .containsExactly("DC38");
        assertThat(DecisionFile.rulesBrokenBy(SCANS.replace("100.00", "0"))).containsExactly("DC36");
    }

    @Test
    void aDecisionOfAnotherPeriodIsRefused() throws IOException {
        assertThat(DecisionFile.rulesBrokenBy(SCANS.replace("2012-09-12", "2013-09-12")))
                .containsExactly("DC14", "DC03");
    }
}
