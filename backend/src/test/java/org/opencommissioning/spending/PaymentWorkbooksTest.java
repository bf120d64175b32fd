package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.read;
import static org.opencommissioning.spending.Workbooks.clean;
import static org.opencommissioning.spending.Workbooks.sheet;
import static org.opencommissioning.spending.Workbooks.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;

class PaymentWorkbooksTest {
    private static final String RIGHT = "10 accepted £7,092,463.15";

    @Test
    void trueDatesAndNumbersAreRead() {
        var outcome = read(workbook(book -> clean(book, "April")));
        assertThat(outcome.inShort()).isEqualTo(RIGHT);
        assertThat(outcome.paymentOnLine(4).date()).isEqualTo("2013-04-18");
        assertThat(outcome.paymentOnLine(4).cells()).contains("2013-04-18", "88664.31");
    }

    @Test
    void trueDatesWhoseDayAndMonthASpreadsheetExchangedAreReadByThePeriod() {
        var outcome = read(workbook(book -> {
            var sheet = clean(book, "April");
            for (int row = 1; row <= 10; row++) {
                sheet.value(row, 2, "18/04/2013");
            }
            for (int row : new int[] {3, 4, 5}) {
                sheet.value(row, 2, java.time.LocalDate.of(2013, 2 + row, 4));
            }
        }));
        assertThat(outcome.inShort()).isEqualTo(RIGHT + "; SP13");
        assertThat(outcome.paymentOnLine(4).date()).isEqualTo("2013-04-05");
    }

    @Test
    void emptySheetsAreIgnored() {
        assertThat(read(workbook(book -> {
                            clean(book, "April");
                            book.newWorksheet("Sheet2");
                        }))
                        .inShort())
                .isEqualTo(RIGHT);
    }

    @Test
    void sheetsWithTheSameHeadingsAreReadTogetherAndTheirLinesCountOn() {
        var more = List.of(
                CLEAN.lines().findFirst().orElseThrow(),
                "Department of Health,NHS Northmoor CCG,30/04/2013,Telecoms-Data lines,IM&T,QUARRY LANE SYSTEMS"
                        + " LTD,41000200,\"30,000.00\"");
        var outcome = read(workbook(book -> {
            clean(book, "One");
            sheet(book, "Two", more);
        }));
        assertThat(outcome.inShort()).isEqualTo("11 accepted £7,122,463.15");
        assertThat(outcome.paymentOnLine(13).amount()).hasToString("30000.00");
    }

    @Test
    void aSecondSheetWithOtherHeadingsRefusesTheFile() {
        assertThat(read(workbook(book -> {
                            clean(book, "April");
                            sheet(book, "Other", List.of("Date,Supplier,Amount", "30/04/2013,X LTD,\"1.00\""));
                        }))
                        .inShort())
                .isEqualTo("refused; RF08");
    }

    @Test
    void aSheetOfNotesIsLeftOutAndNamed() {
        assertThat(read(workbook(book -> {
                            clean(book, "April");
                            sheet(book, "Notes", List.of("Figures include VAT"));
                        }))
                        .inShort())
                .isEqualTo(RIGHT + "; RF11");
    }

    @Test
    void aHiddenSheetIsLeftOutAndNamed() {
        assertThat(read(workbook(book -> {
                            clean(book, "April");
                            clean(book, "Old").setVisibilityState(VisibilityState.HIDDEN);
                        }))
                        .inShort())
                .isEqualTo(RIGHT + "; RF11");
    }

    @Test
    void hiddenRowsAreReadAndNamed() {
        assertThat(read(workbook(book -> clean(book, "April").hideRow(4))).inShort())
                .isEqualTo(RIGHT + "; RF15");
    }

    @Test
    void ofFormulasTheValueLastSavedIsRead() {
        var outcome = read(workbook(book -> clean(book, "April").formula(10, 7, "SUM(H2:H3)")));
        assertThat(outcome.inShort()).isEqualTo("9 accepted £7,055,701.53; SP20 line 11 Amount");
        assertThat(outcome.ruleIds()).contains("RF12");
    }

    @Test
    void anotherArchiveIsNoWorkbook() throws IOException {
        assertThat(read(zip("notes.txt", new byte[10])).inShort()).isEqualTo("refused; RF01");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        assertThat(read(zip("xl/sharedStrings.xml", new byte[65 << 20])).inShort())
                .isEqualTo("refused; RF04");
    }

    @Test
    void aWorkbookWithoutSensibleXmlIsRefused() throws IOException {
        assertThat(read(zip("xl/workbook.xml", "<oops".getBytes())).inShort()).isEqualTo("refused; RF01");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
