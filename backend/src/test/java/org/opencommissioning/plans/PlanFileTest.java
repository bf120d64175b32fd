package org.opencommissioning.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A plan as a workbook with a sheet for each part, and as JSON. */
class PlanFileTest {
    private static final Clock JULY_2013 = Clock.fixed(Instant.parse("2013-07-01T09:00:00Z"), ZoneOffset.UTC);
    private static final String PLAN = """
        {"status": "draft", "summary": "Scans sooner.",
         "priorities": [{"reference": "P1", "title": "Care nearer home"}],
         "objectives": [{"reference": "O1", "priority": "P1", "title": "Scans in time", "baseline": 67, "target": %s,
                         "better": "higher", "due": "2014-03-31", "owner": "Director"}],
         "serviceLines": [{"reference": "S1", "title": "Scans", "plannedSpend": 1200000.5, "activity": 900}]}
        """;

    private final List<Finding> findings = new ArrayList<>();
    private final List<PlanRow> rows = new ArrayList<>();

    private void read(byte[] bytes) throws IOException {
        var delivery = new Delivery(
                new OrganisationCode("9N4"),
                "NHS Northmoor West",
                Period.parse("2013-14"),
                "plan",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        if (new PlanReturn(publisher -> Set.of(), JULY_2013).check(delivery, findings::add)
                instanceof Checked.Accepted<PlanRow> accepted) {
            accepted.rows().forEach(rows::add);
        }
    }

    private void json(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void sheet(Workbook workbook, String name, String[]... rows) {
        var sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                sheet.value(row, column, rows[row][column]);
            }
        }
    }

    private static byte[] workbook(String target) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheet(workbook, "About", new String[] {"Our plan"}, new String[] {"Read the other sheets"});
            sheet(workbook, "Statements", new String[] {"Reference", "Title", "Text"}, new String[] {
                "status", "draft", ""
            });
            sheet(workbook, "Priorities", new String[] {"Reference", "Title"}, new String[] {"P1", "Care nearer home"});
            sheet(
                    workbook,
                    "Objectives",
                    new String[] {"Objectives of our plan"},
                    new String[] {"Reference", "Priority", "Title", "Baseline", "Target", "Better", "Due", "Owner"},
                    new String[] {"O1", "P1", "Scans in time", "67", target, "higher", "2014-03-31", "Director"});
            sheet(
                    workbook,
                    "Quality requirements",
                    new String[] {"Reference", "Title", "Target", "Unit"},
                    new String[] {"R1", "Nobody waits in a corridor", "0", "people"});
        }
        return bytes.toByteArray();
    }

    @Test
    void eachSheetHasTheColumnsOfItsPart() throws IOException {
        read(workbook("90"));
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("RF11");
        assertThat(findings.getFirst().message()).startsWith("The sheet 'About' has no headings");
        assertThat(rows)
                .extracting(PlanRow::part)
                .containsExactly(
                        PlanPart.STATEMENT, PlanPart.PRIORITY, PlanPart.OBJECTIVE, PlanPart.QUALITY_REQUIREMENT);
        assertThat(rows.get(2).under()).isEqualTo("P1");
        assertThat(rows.get(2).target()).isEqualByComparingTo("90");
    }

    @Test
    void aFindingNamesTheSheetAndItsRow() throws IOException {
        read(workbook("60"));
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("RF11", "PL18");
        assertThat(findings.getLast().message()).startsWith("Sheet 'Objectives', row 3: The baseline is 67");
        assertThat(findings.getLast().column()).isEqualTo("Target");
        assertThat(findings.getLast().value()).isEqualTo("60");
    }

    @Test
    void jsonIsJudgedByTheSameRules() throws IOException {
        json(PLAN.formatted("90"));
        assertThat(findings).isEmpty();
        assertThat(rows)
                .extracting(PlanRow::part)
                .containsExactly(
                        PlanPart.STATEMENT,
                        PlanPart.STATEMENT,
                        PlanPart.PRIORITY,
                        PlanPart.OBJECTIVE,
                        PlanPart.SERVICE_LINE);
        assertThat(rows.getLast().planned()).hasToString("1200000.50");
        findings.clear();
        json(PLAN.formatted("60"));
        assertThat(findings.getFirst().message()).startsWith("objectives, item 1: The baseline is 67");
    }

    @Test
    void whatJsonHoldsBesideAPlanIsSaidToBeLeftOut() throws IOException {
        json(PLAN.formatted("90, \"colour\": \"blue\", \"steps\": [1, [2]]")
                .replaceFirst("\\{", "{\"author\": {\"a\": 1},"));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "Not read: 'author'.",
                        "Not read: 'colour' of objectives, item 1.",
                        "Not read: 'steps' of objectives, item 1.");
        assertThat(rows).hasSize(5);
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() throws IOException {
        json("{\"status\": \"draft\",\n \"needs\": [{\"title\" \"x\"}]}");
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("PL08");
        assertThat(findings.getFirst().message()).contains("line 2");
        findings.clear();
        json("{" + "\"a\": {".repeat(50));
        assertThat(findings).extracting(finding -> finding.rule().id()).contains("PL08");
        assertThat(rows).isEmpty();
    }

    @Test
    void pastedMarkupAndFormulasAreSaidAndTagsTakenOut() throws IOException {
        json(PLAN.formatted("90")
                .replace("Care nearer home", "<script>alert(1)</script>Care")
                .replace("Scans sooner.", "=HYPERLINK(1)"));
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactlyInAnyOrder("PL35", "PL36");
        assertThat(rows.get(2).title()).doesNotContain("<").contains("Care");
    }
}
