package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The country's patients, practice by practice, counted on the first day of a quarter: in the shape of {@code gp-reg-pat-prac-all}. */
final class ListSizeExtract {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMMuuuu", Locale.ENGLISH);
    private static final List<String> HEADINGS = List.of(
            "PUBLICATION",
            "EXTRACT_DATE",
            "TYPE",
            "CCG_CODE",
            "CODE",
            "POSTCODE",
            "SEX",
            "AGE",
            "NUMBER_OF_PATIENTS",
            "WEIGHTED_LIST_SIZE");
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Country country;
    private final CsvBytes file = new CsvBytes(UTF_8, "\n");
    private final LocalDate day;
    private final int quartersFromBase;

    private ListSizeExtract(Country country, YearMonth quarter) {
        this.country = country;
        this.day = quarter.atDay(1);
        this.quartersFromBase = PracticePatients.quartersFromBase(quarter);
    }

    /** @param quarter its first month */
    static byte[] of(Country country, YearMonth quarter) {
        var extract = new ListSizeExtract(country, quarter);
        HEADINGS.forEach(extract.file::cell);
        extract.file.endLine();
        country.consortia().forEach(extract::practices);
        country.consortia().forEach(extract::unregistered);
        return extract.file.toByteArray();
    }

    /** The first months of the quarters that money of these months is divided by, and the one after. */
    static Stream<YearMonth> quarters(YearMonth first, int months) {
        var begin = first.minusMonths((first.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
        return Stream.iterate(
                begin,
                quarter -> !quarter.isAfter(first.plusMonths(months)),
                quarter -> quarter.plusMonths(MONTHS_OF_A_QUARTER));
    }

    private void practices(Consortium consortium) {
        for (var counted : PracticePatients.of(country, consortium, quartersFromBase)) {
            row(
                    "GP",
                    consortium,
                    counted.practice().code(),
                    counted.practice().postcode(),
                    counted.patients(),
                    "%.1f".formatted(counted.weighted()));
        }
    }

    private void unregistered(Consortium consortium) {
        var dice = Dice.of(country.seed(), "unregistered", consortium.index());
        row("UNREGISTERED", consortium, "", "", Math.round(consortium.people() * dice.between(.002, .008)), "");
    }

    private void row(String type, Consortium consortium, String code, String postcode, long patients, String weighted) {
        file.cell("GP_PRAC_PAT_LIST")
                .cell(DAY.format(day).toUpperCase(Locale.ROOT))
                .cell(type)
                .cell(consortium.code())
                .cell(code)
                .cell(postcode)
                .cell("ALL")
                .cell("ALL")
                .cell(Long.toString(patients))
                .cell(weighted)
                .endLine();
    }
}
