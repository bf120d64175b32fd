package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.csv;
import static org.opencommissioning.submissions.Workspace.row;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;

/** Where there is a scanner of files, each file passes it before anybody reads it. */
@Tag("database")
class ScannedFilesTest {
    /** The file by which scanners are tried: harmless, and known to all of them. In two parts, so that this source is not taken for it. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final TinyClamd SCANNER = TinyClamd.start();
    private static final Workspace WORK = Workspace.on(TestPortal.ofNorthmoor(Map.of(
            "portal.test.callers", "true",
            "portal.background.works", "false",
            "portal.scanner.host", "localhost",
            "portal.scanner.port", SCANNER.port(),
            "portal.scanner.patience", "5s")));
    private static final Job CHECK = WORK.portal().context().getBean(CheckSubmissions.class);

    @AfterAll
    static void close() {
        WORK.close();
        SCANNER.close();
    }

    @Test
    void whatHarmsIsRefusedAndDestroyed() throws Exception {
        long id = WORK.submit("2013-05", EICAR);
        CHECK.once();
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + id).body())
                .contains("\"state\":\"refused\"")
                .contains("knows as harmful (Eicar-Test-Signature). It was destroyed.");
        assertThat(WORK.number("select count(*) from intake.file_piece join intake.submission using (file_id)"
                        + " where submission_id = " + id))
                .isZero();
    }

    @Test
    void whatIsHarmlessGoesOn() throws Exception {
        long id = WORK.submit("2013-06", csv(row("01/06/2013", "Fellview Practice", "600001", "30000.00")));
        CHECK.once();
        assertThat(WORK.await(id, "accepted")).isEqualTo("accepted");
        assertThat(SCANNER.lastSize()).isGreaterThan(100);
    }

    @Test
    void whileTheScannerDoesNotAnswerFilesWait() throws Exception {
        long id = WORK.submit("2013-07", csv(row("01/07/2013", "Fellview Practice", "700001", "30000.00")));
        SCANNER.fail(true);
        try {
            CHECK.once();
        } catch (java.io.IOException asItShouldBe) {
            assertThat(asItShouldBe).hasMessageContaining("The scanner of files answered");
        }
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + id).body()).contains("\"state\":\"checking\"");
        SCANNER.fail(false);
        CHECK.once();
        assertThat(WORK.await(id, "accepted")).isEqualTo("accepted");
    }
}
