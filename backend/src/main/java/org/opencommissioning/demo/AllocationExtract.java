package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.opencommissioning.values.FinancialYear;

/** What the Board of the invented country gives its consortia in a year, part by part, with the budgets of their practices. */
final class AllocationExtract {
    private static final List<String> HEADINGS = List.of(
            "Consortium code",
            "Component",
            "Practice code",
            "Amount",
            "Decided on",
            "Note",
            "Target",
            "Opening distance from target %",
            "Closing distance from target %",
            "Growth %",
            "Registered people",
            "Weighted people");
    /** What passes through payment files is about this share of what is given. */
    private static final double PAID = .93;

    private static final double GROWTH = 1.02;
    private static final int BASE = 2013;
    private static final int RUNNING_COSTS_SINCE = 2011;
    private static final int DEVELOPMENT_FUND_UNTIL = 2012;
    private static final int POUNDS_OF_DEVELOPMENT = 2;

    private final Country country;
    private final FinancialYear year;
    private final CsvBytes file = new CsvBytes(UTF_8, "\n");

    private AllocationExtract(Country country, FinancialYear year) {
        this.country = country;
        this.year = year;
    }

    static byte[] of(Country country, FinancialYear year) {
        var extract = new AllocationExtract(country, year);
        HEADINGS.forEach(extract.file::cell);
        extract.file.endLine();
        country.consortia().forEach(extract::consortium);
        return extract.file.toByteArray();
    }

    private void consortium(Consortium consortium) {
        var patients = PracticePatients.of(country, consortium, PracticePatients.quartersFromBase(year.firstMonth()));
        long people = patients.stream().mapToLong(PracticePatients::patients).sum();
        double weighted =
                patients.stream().mapToDouble(PracticePatients::weighted).sum();
        var usual = Dice.of(country.seed(), "allocation", consortium.index());
        var dice = Dice.of(country.seed(), "allocation of a year", consortium.index(), year.startYear());
        long programme =
                thousands(consortium.monthlyBudget() * 12 / PAID * StrictMath.pow(GROWTH, year.startYear() - BASE));
        programme(consortium, programme, people, weighted, usual.lognormal(0, .035), dice);
        if (year.startYear() >= RUNNING_COSTS_SINCE) {
            line(consortium, "running-costs", "", Math.round(people * usual.between(24.5, 35.5)), "", "");
        }
        if (year.startYear() >= RUNNING_COSTS_SINCE && year.startYear() <= DEVELOPMENT_FUND_UNTIL) {
            line(consortium, "development-fund", "", people * POUNDS_OF_DEVELOPMENT, "", "");
        }
        line(consortium, "non-recurring", "", Math.round(programme * 2 / 98.0), "", "Kept for the cost of change");
        long left = thousands(programme * .004 * dice.normal());
        if (left != 0) {
            line(consortium, left > 0 ? "carry-forward" : "overspend-deduction", "", left, "", "");
        }
        long change = dice.chance(.6) ? thousands(programme * .003 * dice.normal()) : 0;
        if (change != 0) {
            var why =
                    change > 0 ? "Services that the Board no longer buys" : "Services that the Board buys from now on";
            line(consortium, "programme", "", change, year.startYear() + "-10-01", why);
        }
        budgets(consortium, patients, weighted, programme + change, dice.chance(.04));
    }

    private void programme(
            Consortium consortium, long pounds, long people, double weighted, double fromTarget, Dice dice) {
        double growth = dice.between(1.6, 2.6);
        long target = thousands(pounds / fromTarget);
        double closing = (pounds / (double) target - 1) * 100;
        file.cell(consortium.code())
                .cell("programme")
                .cell("")
                .cell(pounds + ".00")
                .cell("")
                .cell("")
                .cell(target + ".00")
                .cell(percent(closing * dice.between(1.01, 1.2)))
                .cell(percent(closing))
                .cell(percent(growth))
                .cell(Long.toString(people))
                .cell("%.1f".formatted(weighted))
                .endLine();
    }

    /** Shares by need, the last practice has the rest; now and then somebody added up wrongly. */
    private void budgets(
            Consortium consortium, List<PracticePatients> patients, double weighted, long pounds, boolean wrong) {
        long shared = 0;
        for (var counted : patients) {
            boolean last = counted.equals(patients.getLast());
            long share = last ? pounds - shared : Math.round(pounds * counted.weighted() / weighted);
            shared += share;
            line(
                    consortium,
                    "practice-budget",
                    counted.practice().code(),
                    last && wrong ? share - 9_000 : share,
                    "",
                    "");
        }
    }

    private void line(Consortium consortium, String component, String practice, long pounds, String day, String note) {
        file.cell(consortium.code())
                .cell(component)
                .cell(practice)
                .cell(pounds + ".00")
                .cell(day)
                .cell(note)
                .cell("")
                .cell("")
                .cell("")
                .cell("")
                .cell("")
                .cell("")
                .endLine();
    }

    private static long thousands(double pounds) {
        return Math.round(pounds / 1_000) * 1_000;
    }

    private static String percent(double value) {
        return "%.2f".formatted(value);
    }
}
