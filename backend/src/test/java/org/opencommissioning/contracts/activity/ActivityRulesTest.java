package org.opencommissioning.contracts.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.contracts.activity.ActivityFile.accepted;
import static org.opencommissioning.contracts.activity.ActivityFile.rulesBrokenBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Finding;

@Tag("database")
class ActivityRulesTest {
    private static final String SCANS = "C/2011/04,2013-03,test,tests,3650,3702,205.00\n";

    @Test
    void aCountCrossesTheWallAsAFigure() throws IOException {
        assertThat(accepted(SCANS))
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .containsExactly("C/2011/04", "2013-03", "test", "tests", "3650", "3700", "205.00"));
    }

    @Test
    void oneToSevenAreSuppressedAndZeroIsZero() throws IOException {
        var rows = accepted("""
            C/2012/02,2013-03,bed day,,14,1,
            C/2012/02,2013-03,contact,,14,7,
            C/2012/02,2013-03,call,,14,8,
            C/2012/02,2013-03,test,,14,0,
            """);
        assertThat(rows).extracting(row -> row.cells().get(5)).containsExactly("suppressed", "suppressed", "10", "0");
    }

    @Test
    void aFileThatTellsOfAPatientIsDestroyed() throws IOException {
        var findings = new ArrayList<Finding>();
        assertThat(ActivityFile.check(SCANS + "943 476 5919,2013-03,test,tests,,1,\n", findings))
                .isInstanceOf(Checked.Destroyed.class);
        assertThat(findings.toString()).contains("CA01").doesNotContain("5919");
    }

    @Test
    void noFindingRepeatsACount() throws IOException {
        var findings = new ArrayList<Finding>();
        ActivityFile.check(
                SCANS
                        + "C/2011/01,2013-03,day case,,,90,\n"
                        + "C/2011/04,2013-03,call,,,3 people,\n"
                        + "C/2011/04,2013-03,contact,,4 or so,9,\n",
                findings);
        assertThat(findings).hasSize(2);
        assertThat(findings.toString()).doesNotContain("3 people").doesNotContain("4 or so");
    }

    @Test
    void oneReferenceInTwoSpellingsIsOneContract() throws IOException {
        assertThat(rulesBrokenBy(SCANS + SCANS.replace("C/2011/04", "c-2011-04") + "C/2011/01,2013-03,day case,,,9,\n"))
                .containsExactly("CA17");
    }

    @Test
    void aContractThatNoRegisterHasIsSaidOnce() throws IOException {
        assertThat(rulesBrokenBy("C/2010/09,2013-03,test,,,20,\nC/2010/09,2013-03,call,,,20,\n"))
                .containsExactly("CA30");
    }

    @Test
    void bedDaysAreNotReadAsAdmissions() throws IOException {
        assertThat(rulesBrokenBy(SCANS + "C/2011/01,2013-03,day case,bed days,,90,\n"))
                .isEqualTo(List.of("CA15"));
    }
}
