package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.opencommissioning.values.FinancialYear;

/** A consortium's commissioning plan for a year. */
final class PlanExtract {
    private static final List<String> HEADINGS = List.of(
            "Part",
            "Reference",
            "Belongs to",
            "Title",
            "Text",
            "Source",
            "Domain",
            "Baseline",
            "Target",
            "Unit",
            "Better",
            "Starts",
            "Due",
            "Owner",
            "Planned £",
            "Activity",
            "Partner code",
            "Document");
    private static final Map<Bought.ServiceLine, String> PRIORITY = Map.of(
            Bought.ServiceLine.S1, "P2",
            Bought.ServiceLine.S2, "P1",
            Bought.ServiceLine.S3, "P3",
            Bought.ServiceLine.S4, "P2",
            Bought.ServiceLine.S5, "P2");

    private final Consortium consortium;
    private final FinancialYear year;
    private final Dice dice;
    private final CsvBytes file = new CsvBytes(UTF_8, "\n");

    private PlanExtract(Country country, Consortium consortium, FinancialYear year) {
        this.consortium = consortium;
        this.year = year;
        this.dice = Dice.of(country.seed(), "plan", consortium.index(), year.startYear());
    }

    static byte[] of(Country country, Consortium consortium, FinancialYear year) {
        return new PlanExtract(country, consortium, year).write(Bought.by(country, consortium));
    }

    private byte[] write(List<Bought> bought) {
        ContractExtract.row(file, HEADINGS);
        words();
        needs();
        objective("O1", "P1", "People are seen by a therapist within six weeks", 4, 68, 88, "per cent", "higher");
        objective("O2", "P2", "Fewer emergency admissions that could be avoided", 3, 210, 196, "a week", "lower");
        objective("O3", "P3", "More people with depression get talking therapy", 2, 22, 31, "per cent", "higher");
        objective("O4", "P1", "More people die where they wish to", 4, 37, 44, "per cent of deaths", "higher");
        objective("O5", "", "Fewer infections caught in hospital", 5, 14, 10, "cases a year", "lower");
        for (var line : Bought.ServiceLine.values()) {
            line(line, bought);
        }
        scheme("Q1", "Joint clinics nearer home", .004, "M1", "First clinic open", year.startYear() + "-10-01");
        scheme("Q2", "Right medicine first time", .006, "M2", "All practices advised", year.startYear() + "-09-30");
        row(
                "pooled budget",
                "B1",
                "",
                "Equipment for living at home",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                pounds(.002),
                "",
                BodiesExtract.council(consortium.county()));
        document();
        return file.toByteArray();
    }

    /** The printed plan, named by its hash, is made of the rows before this one. */
    private void document() {
        var printed = PlanDocument.of(consortium.name(), year, file.toByteArray());
        var row = new ArrayList<>(Collections.nCopies(HEADINGS.size(), ""));
        row.set(0, PlanDocument.PART);
        row.set(HEADINGS.indexOf("Reference"), "D1");
        row.set(HEADINGS.indexOf("Title"), "The plan in print");
        row.set(HEADINGS.indexOf("Text"), "A summary for everybody.");
        row.set(HEADINGS.indexOf("Document"), PlanDocument.hash(printed));
        ContractExtract.row(file, row);
    }

    private void words() {
        said("status", "published", "");
        said(
                "summary",
                "In short",
                "We want people to be treated nearer home, fewer to need a hospital in an emergency, and care of the"
                        + " mind to be as quick as any other.");
        if (dice.chance(.85)) {
            said(
                    "involvement",
                    "How people were involved",
                    "%d public meetings and a survey that %d people answered."
                            .formatted(dice.between(2, 6), dice.between(140, 900)));
        }
        if (dice.chance(.75)) {
            said("board-opinion", "The health and wellbeing board's opinion", "In keeping with the joint strategy.");
        }
    }

    private void said(String reference, String title, String text) {
        row("statement", reference, "", title, text, "", "", "", "", "", "", "", "", "", "", "", "");
    }

    private void needs() {
        need("N1", "Long ways to therapy and nursing", 3);
        need("N2", "Many emergencies that could be avoided", 5);
        need("N3", "Depression is often not treated", 6);
        row("priority", "P1", "", "Care nearer home", "", "", "", "", "", "", "", "", "", "", "", "", "");
        row(
                "priority",
                "P2",
                "",
                "The right place in an emergency",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        row("priority", "P3", "", "Mind and body alike", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    private void need(String reference, String title, int chapter) {
        var source = dice.chance(.9)
                ? "Joint strategic needs assessment of %s, chapter %d"
                        .formatted(consortium.county().name(), chapter)
                : "";
        row("need", reference, "", title, "", source, "", "", "", "", "", "", "", "", "", "", "");
    }

    private void objective(
            String reference,
            String under,
            String title,
            int domain,
            int baseline,
            int target,
            String unit,
            String better) {
        row(
                "objective",
                reference,
                under,
                title,
                "",
                "",
                Integer.toString(domain),
                Integer.toString(baseline + dice.between(-2, 2)),
                Integer.toString(target + dice.between(-2, 1)),
                unit,
                better,
                "",
                year.period().lastDay().toString(),
                "Director of commissioning",
                "",
                "",
                "");
    }

    /** A year of the contracts of the line, and what may come on top. */
    private void line(Bought.ServiceLine line, List<Bought> bought) {
        long terms = bought.stream()
                .filter(one -> one.line() == line)
                .mapToLong(Bought::pounds)
                .sum();
        long planned = Math.round(terms / 3.0 * dice.between(1.01, 1.06) / 1_000) * 1_000;
        row(
                "service line",
                line.name(),
                PRIORITY.getOrDefault(line, ""),
                line.title(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                planned + ".00",
                Long.toString(Math.round(consortium.people() * dice.between(.05, .4))),
                "");
    }

    private void scheme(String reference, String title, double share, String milestone, String step, String due) {
        var saved = pounds(share);
        row(
                "scheme",
                reference,
                "",
                title,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                year.period().from().toString(),
                year.period().lastDay().toString(),
                "Director of commissioning",
                saved,
                "",
                "");
        row("milestone", milestone, reference, step, "", "", "", "", "", "", "", "", due, "", saved, "", "");
    }

    private String pounds(double share) {
        return Math.round(consortium.monthlyBudget() * 12 * share / 1_000) + "000.00";
    }

    private void row(String... cells) {
        var row = new ArrayList<>(List.of(cells));
        row.add("");
        ContractExtract.row(file, row);
    }
}
