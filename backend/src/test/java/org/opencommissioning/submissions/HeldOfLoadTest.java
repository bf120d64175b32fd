package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.APPROVER;
import static org.opencommissioning.submissions.Workspace.MODERATOR;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.csv;
import static org.opencommissioning.submissions.Workspace.row;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Rows that a file holds which somebody loads at the terminal. */
@Tag("database")
class HeldOfLoadTest {
    private static final String AMBULANCE = "Northern Reach Ambulance Service NHS Trust";

    @Test
    void aHeldRowOfALoadIsReleasedByAModeratorAndComesAsACorrection() throws Exception {
        try (var work = Workspace.ofNorthmoor()) {
            var file = csv(
                            row("01/05/2014", AMBULANCE, "140501", "30000.00"),
                            row("02/05/2014", AMBULANCE, "140502", "2000000000.00"))
                    .getBytes(StandardCharsets.UTF_8);
            work.portal()
                    .load(
                            "payments",
                            new Delivery(
                                    OrganisationCode.parse("9N4"),
                                    "NHS Northmoor West",
                                    Period.parse("2014-05"),
                                    "may.csv",
                                    file.length,
                                    () -> new ByteArrayInputStream(file)),
                            null);
            long edition = work.number("select max(edition) from published.publication");
            long id = work.number("select max(submission_id) from intake.submission");
            var queue = work.portal().context().getBean(KeepHeldRows.class);
            assertThat(queue.keep(edition)).isEqualTo(1);
            assertThat(queue.keep(edition)).as("once").isEqualTo(1);
            assertThat(work.get(MODERATOR, "/api/v1/held-rows").body()).contains("\"submission\":" + id + ",");

            var release = "{\"ruling\":\"release\",\"reason\":\"The amount is right: a block contract.\"}";
            assertThat(work.send(MODERATOR, "POST", "/api/v1/submissions/" + id + "/held-rows/3", release)
                            .statusCode())
                    .isEqualTo(200);
            long next = work.number("select submission_id from intake.submission where follows = " + id);
            work.await(next, "accepted");
            work.send(
                    PREPARER,
                    "POST",
                    "/api/v1/submissions/" + next + "/proposal",
                    "{\"cause\":\"new-information\",\"reason\":\"A held row was released.\"}");
            work.send(APPROVER, "POST", "/api/v1/submissions/" + next + "/approval", "{}");
            work.await(next, "published");
            assertThat(work.number("""
                select count(*)
                from published.payment p
                join published.publication pub using (publication_id)
                where pub.publisher = '9N4' and pub.superseded_by is null and lower(pub.period) = '2014-05-01'
                """)).isEqualTo(2);
            assertThat(work.number("select superseded_by from published.publication where edition = " + edition))
                    .isEqualTo(work.number("select max(edition) from published.publication"));
        }
    }
}
