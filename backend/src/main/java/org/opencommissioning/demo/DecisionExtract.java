package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.opencommissioning.values.FinancialYear;

/** What a consortium decided in a year about bodies in which its GPs have shares. */
final class DecisionExtract {
    private static final List<String> HEADINGS = List.of(
            "Reference",
            "Date",
            "Meeting",
            "Title",
            "Decision",
            "Contract reference",
            "Provider",
            "Provider code",
            "Route",
            "Why this route",
            "Procured by",
            "Procured by another because",
            "Practices that bid",
            "Person",
            "Practice code",
            "Role",
            "What they did",
            "Interest declared",
            "Interest in",
            "Interest in, code",
            "How managed");

    private DecisionExtract() {}

    static byte[] of(Country country, Consortium consortium, FinancialYear year) {
        var dice = Dice.of(country.seed(), "decisions", consortium.index(), year.startYear());
        var clinics = Clinics.of(country.seed(), consortium.county());
        var holders = Holders.of(country, consortium);
        var contracts = Bought.by(country, consortium);
        var chair = dice.pick(List.of("Ada", "Bea", "Carl", "Dev", "Ines", "Omar")) + " " + dice.pick(Words.SURNAMES);
        var officer = "Dr " + ParticularsExtract.person(country, "accountable", consortium.index());
        var file = new CsvBytes(UTF_8, "\n");
        ContractExtract.row(file, HEADINGS);
        int month = dice.between(1, 3);
        var first = "D/" + (year.startYear() + 1) + "/01";
        file(
                file,
                first,
                "%d-%02d-14".formatted(year.startYear() + 1, month),
                "Governing body, in public",
                "More appointments for joints and backs",
                "To let " + clinics.physiotherapy() + " offer a fifth more appointments at the agreed price.",
                contracts.getLast().reference(),
                clinics.physiotherapy(),
                clinics.physiotherapyCode(),
                "any-qualified-provider",
                "",
                "",
                "",
                "",
                chair,
                "",
                "Chair of the governing body",
                "decided",
                "",
                "",
                "",
                "");
        person(file, first, officer, "", "Accountable officer", "decided", "", "", "", "");
        var holder = holder(country, consortium, clinics.physiotherapyCode(), year);
        if (holder != null) {
            boolean left = dice.chance(.7);
            boolean declared = left || dice.chance(.6);
            person(
                    file,
                    first,
                    holder.getFirst(),
                    holder.getLast(),
                    "Member of the governing body",
                    left ? "left" : "decided",
                    declared ? "Shareholder" : "",
                    declared ? clinics.physiotherapy() : "",
                    declared ? clinics.physiotherapyCode() : "",
                    left ? "Left the room before the item" : "");
        }
        var second = "D/" + (year.startYear() + 1) + "/02";
        file(
                file,
                second,
                "%d-%02d-20".formatted(year.startYear() + 1, month),
                "Finance and contracts committee",
                "Care out of hours for another year",
                "To keep " + clinics.outOfHours() + " until March 2015.",
                contracts.get(contracts.size() - 2).reference(),
                clinics.outOfHours(),
                clinics.outOfHoursCode(),
                "restricted",
                "The contract of 2012 runs on.",
                "The Board's support unit",
                "A practice of the consortium is a member of the co-operative.",
                holders.owner().code(),
                chair,
                "",
                "Chair of the governing body",
                "decided",
                "",
                "",
                "",
                "");
        person(file, second, officer, "", "Accountable officer", "decided", "", "", "", "");
        return file.toByteArray();
    }

    /** The name and practice of somebody whose shares the register of interests of the year declares; null where none does. */
    private static List<String> holder(Country country, Consortium consortium, String provider, FinancialYear year) {
        if (!Holders.hasRegister(consortium)) {
            return null;
        }
        return new String(InterestExtract.of(country, consortium, year), UTF_8)
                .lines()
                .map(line -> Arrays.asList(line.split(",")))
                .filter(cells -> cells.size() > 6
                        && cells.get(6).equals(provider)
                        && !cells.getFirst().isEmpty())
                .map(cells -> List.of(cells.get(0), cells.get(3)))
                .findFirst()
                .orElse(null);
    }

    private static void file(CsvBytes file, String... cells) {
        ContractExtract.row(file, List.of(cells));
    }

    private static void person(CsvBytes file, String reference, String... cells) {
        file.cell(reference);
        for (int i = 1; i < HEADINGS.indexOf("Person"); i++) {
            file.cell("");
        }
        List.of(cells).forEach(file::cell);
        file.endLine();
    }
}
