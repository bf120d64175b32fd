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
    private static final YearMonth BASE = YearMonth.of(2013, 4);
    private static final double GROWTH_A_QUARTER = .0018;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Country country;
    private final CsvBytes file = new CsvBytes(UTF_8, "\n");
    private final LocalDate day;
    private final int quartersFromBase;

    private ListSizeExtract(Country country, YearMonth quarter) {
        this.country = country;
        this.day = quarter.atDay(1);
        this.quartersFromBase = Math.floorDiv(
                quarter.getYear() * 12 + quarter.getMonthValue() - BASE.getYear() * 12 - BASE.getMonthValue(),
                MONTHS_OF_A_QUARTER);
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
        var members = country.practices().stream()
                .filter(practice -> practice.consortium().index() == consortium.index() && practice.isOpen())
                .toList();
        var usual = Dice.of(country.seed(), "list sizes", consortium.index());
        double need = usual.lognormal(0, .05);
        var shares =
                members.stream().mapToDouble(practice -> usual.lognormal(0, .5)).toArray();
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        for (int place = 0; place < shares.length; place++) {
            var dice = Dice.of(country.seed(), "list size", consortium.index(), place, quartersFromBase);
            double trend = 1 + quartersFromBase * GROWTH_A_QUARTER;
            long patients = Math.round(consortium.people() * shares[place] / all * trend * dice.between(.995, 1.005));
            double weighted = patients
                    * need
                    * Dice.of(country.seed(), "need", consortium.index(), place).lognormal(0, .06);
            row(
                    "GP",
                    consortium,
                    members.get(place).code(),
                    members.get(place).postcode(),
                    patients,
                    "%.1f".formatted(weighted));
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
