package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.values.FinancialYear;

class PaymentFileTest {
    private static final YearMonth MARCH = YearMonth.of(2013, 3);
    private static final Words.Expense CLINICS = new Words.Expense("Community services", "Clinics, evening");
    private static final List<PaymentLine> LINES = List.of(
            new PaymentLine(28, CLINICS, "Pellside Community Clinics Ltd", 17, 3_125_005),
            new PaymentLine(28, CLINICS, "The \"Old\" Dairy", 18, -250_000),
            new PaymentLine(28, CLINICS, "Moorcare Homes Ltd", 19, PaymentLine.UNREADABLE));

    @Test
    void aTidyOfficeWritesPlainCells() {
        var file = new String(PaymentFile.part(LINES, Habits.plain(), "NHS Northmoor West", MARCH, true), UTF_8);

        assertThat(file).isEqualTo("""
            Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount
            Department of Health,NHS Northmoor West,28/03/2013,"Clinics, evening",Community services,Pellside Community Clinics Ltd,17,31250.05
            Department of Health,NHS Northmoor West,28/03/2013,"Clinics, evening",Community services,"The ""Old"" Dairy",18,-2500.00
            Department of Health,NHS Northmoor West,28/03/2013,"Clinics, evening",Community services,Moorcare Homes Ltd,19,########
            """);
    }

    @Test
    void whateverTheHabitsTheTotalIsTheSame() {
        for (int publisher = 0; publisher < 60; publisher++) {
            var habits = Habits.of(1, publisher, new FinancialYear(2012));
            var sent = SentFile.read(PaymentFile.write(LINES, habits, "NHS Northmoor West", MARCH));

            assertThat(sent.total().toString()).as(habits.toString()).isEqualTo("28750.05");
            assertThat(sent.rows()).hasSize(3);
        }
    }

    @Test
    void habitsStayForYearsAndDifferBetweenPublishers() {
        var years = List.of(new FinancialYear(2011), new FinancialYear(2012), new FinancialYear(2013));

        assertThat(years.stream().map(year -> Habits.of(1, 3, year).headings()).distinct())
                .hasSizeLessThan(3);
        assertThat(Habits.of(1, 3, years.getFirst()).headings())
                .isNotEqualTo(Habits.of(1, 4, years.getFirst()).headings());
    }

    @Test
    void amountsAreWrittenInFourWays() {
        assertThat(List.of(AmountStyle.values()).stream().map(style -> style.write(-123_456_789)))
                .containsExactly("-1234567.89", "-1,234,567.89", "-£1,234,567.89", "-1,234,567.89 ");
        assertThat(AmountStyle.COMMAS.write(7)).isEqualTo("0.07");
    }

    @Test
    void datesAreWrittenInSixWays() {
        assertThat(List.of(DateStyle.values()).stream().map(style -> style.write(LocalDate.of(2013, 3, 5))))
                .containsExactly("05/03/2013", "3/5/2013", "05-Mar-13", "2013-03-05", "05.03.2013", "5 March 2013");
    }

    @Test
    void aPoundSignIsOneByteInWindowsAndTwoInUnicode() {
        assertThat(new CsvBytes(Charset.forName("windows-1252"), "\n")
                        .cell("£1")
                        .toByteArray())
                .hasSize(2);
        assertThat(new CsvBytes(UTF_8, "\n").cell("£1").toByteArray()).hasSize(3);
    }
}
