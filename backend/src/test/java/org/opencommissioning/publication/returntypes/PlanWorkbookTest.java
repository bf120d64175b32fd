package org.opencommissioning.publication.returntypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.pages.NorthmoorOnline;
import org.opencommissioning.publication.checking.CheckFile;
import org.opencommissioning.publication.checking.CheckedDelivery;
import org.opencommissioning.publication.checking.CheckedFile;
import org.opencommissioning.returns.TemplateSheet;
import org.opencommissioning.values.OrganisationCode;

/** The workbook that is handed out for plans is one that the check takes. */
@Tag("database")
class PlanWorkbookTest {
    private static List<TemplateSheet> sheets() {
        return NorthmoorOnline.portal()
                .context()
                .getBean(ReturnKinds.class)
                .type("plans")
                .templateSheets();
    }

    private static CheckedFile check(byte[] workbook) throws IOException {
        var context = NorthmoorOnline.portal().context();
        var delivery = context.getBean(CheckedDelivery.class)
                .of(OrganisationCode.parse("9N4"), "2013-14", "plan.xlsx", workbook);
        return context.getBean(CheckFile.class).check("plans", delivery);
    }

    @Test
    void filledByItsExamplesItPassesWithoutAFinding() throws IOException {
        var checked = check(WorkbookFile.ofSheets(sheets(), ""));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.rows().accepted()).isEqualTo(10);
    }

    @Test
    void asItIsHandedOutItHoldsNothingToPublish() throws IOException {
        assertThat(check(WorkbookFile.ofSheets(sheets(), "example")).findings())
                .extracting(finding -> finding.rule())
                .contains("PL39", "PL03");
    }

    @Test
    void everyPartHasASheetAndAllButDocumentsAnExample() {
        assertThat(sheets())
                .extracting(TemplateSheet::name)
                .startsWith("Notes", "Statements")
                .hasSize(11);
        assertThat(sheets())
                .filteredOn(sheet -> sheet.rows().isEmpty())
                .extracting(TemplateSheet::name)
                .containsExactly("Documents");
    }

    @Test
    void itIsHandedOutWhereAnyTemplateIs() {
        var answer = NorthmoorOnline.probe().get("/api/v1/returns/plans/workbook");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("plans-template.xlsx");
    }
}
