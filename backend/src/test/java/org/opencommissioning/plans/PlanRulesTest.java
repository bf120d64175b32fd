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

class PlanRulesTest {
    private static final Clock JULY_2013 = Clock.fixed(Instant.parse("2013-07-01T09:00:00Z"), ZoneOffset.UTC);
    private static final String[] HEADINGS = {
        "Part", "Reference", "Belongs to", "Title", "Baseline", "Target", "Due", "Owner"
    };
    private static final String[] STATUS = {"statement", "status", "", "draft", "", "", "", ""};
    private static final String[] PRIORITY = {"priority", "P1", "", "Care nearer home", "", "", "", ""};
    private static final String[] OBJECTIVE = {
        "objective", "O1", "P1", "Scans in time", "67", "90", "2014-03-31", "Director"
    };

    private final List<Finding> findings = new ArrayList<>();
    private final List<PlanRow> rows = new ArrayList<>();

    private void read(String period, byte[] bytes) throws IOException {
        var delivery = new Delivery(
                new OrganisationCode("9N4"),
                "NHS Northmoor West",
                Period.parse(period),
                "plan",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        if (new PlanReturn(publisher -> Set.of(), JULY_2013).check(delivery, findings::add)
                instanceof Checked.Accepted<PlanRow> accepted) {
            accepted.rows().forEach(rows::add);
        }
    }

    private static byte[] table(String[]... rows) {
        var text = new StringBuilder(String.join(",", HEADINGS)).append('\n');
        for (var row : rows) {
            text.append(String.join(",", row)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aWorkbookWithASheetForEachPartIsReadAsOnePlan() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheet(workbook, "Statements", STATUS);
            sheet(workbook, "Priorities", PRIORITY);
            sheet(workbook, "Objectives", OBJECTIVE);
        }
        read("2013-14", bytes.toByteArray());
        assertThat(findings).isEmpty();
        assertThat(rows)
                .extracting(PlanRow::part)
                .containsExactly(PlanPart.STATEMENT, PlanPart.PRIORITY, PlanPart.OBJECTIVE);
    }

    private static void sheet(Workbook workbook, String name, String[] row) {
        var sheet = workbook.newWorksheet(name);
        for (int column = 0; column < HEADINGS.length; column++) {
            sheet.value(0, column, HEADINGS[column]);
            if (!row[column].isEmpty()) {
                sheet.value(1, column, row[column]);
            }
        }
    }

    @Test
    void aPlanForAYearThatIsOverIsNoticed() throws IOException {
        read("2014-15", table(STATUS, PRIORITY, OBJECTIVE));
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("PL34");
        assertThat(findings.getFirst().message()).isEqualTo("The last thing is due on 2014-03-31.");
    }

    @Test
    void aPlanIsForAYearAndNotForAMonth() throws IOException {
        read("2013-04", table(STATUS, PRIORITY, OBJECTIVE));
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("PL06");
        assertThat(rows).isEmpty();
    }

    @Test
    void anItemThatIsThereTwiceIsRefusedTheSecondTime() throws IOException {
        read("2013-14", table(STATUS, PRIORITY, OBJECTIVE, OBJECTIVE));
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("PL11");
        assertThat(findings.getFirst().message()).isEqualTo("Line 4 is objective 'O1' already.");
        assertThat(rows).hasSize(3);
    }

    @Test
    void aPlanThatComesAfterItsYearIsNoticed() throws IOException {
        read("2012-13", table(STATUS, PRIORITY, OBJECTIVE));
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("PL38");
        assertThat(findings.getFirst().message()).isEqualTo("2012/13 is over.");
        assertThat(rows).hasSize(3);
    }
}
