package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.values.FinancialYear;

/** A consortium's register of interests as it stands at the end of a year. */
final class InterestExtract {
    private static final List<String> HEADINGS = List.of(
            "Name",
            "Name published",
            "Reason the name is withheld",
            "Practice code",
            "Role",
            "Provider",
            "Provider code",
            "Kind of interest",
            "Share %",
            "Relationship",
            "From",
            "To",
            "Date declared",
            "How managed",
            "Gifts and hospitality",
            "Breach");
    private static final String GOVERNS = "Member of the governing body";
    private static final String FINANCIAL = "Financial";
    private static final String LEAVES = "Leaves the room and does not vote";

    private final Country country;
    private final Consortium consortium;
    private final LocalDate lastDay;
    private final Dice dice;
    private final CsvBytes file = new CsvBytes(UTF_8, "\n");

    private InterestExtract(Country country, Consortium consortium, FinancialYear year) {
        this.country = country;
        this.consortium = consortium;
        this.lastDay = year.period().lastDay();
        this.dice = Dice.of(country.seed(), "declared", consortium.index());
    }

    static byte[] of(Country country, Consortium consortium, FinancialYear year) {
        return new InterestExtract(country, consortium, year).write();
    }

    private byte[] write() {
        row(HEADINGS.toArray(String[]::new));
        var clinics = Clinics.of(country.seed(), consortium.county());
        var holders = Holders.of(country, consortium);
        company(clinics, holders);
        coOperative(clinics, holders);
        others();
        return file.toByteArray();
    }

    private void company(Clinics clinics, Holders holders) {
        declared(
                person(),
                holders.joined().code(),
                GOVERNS,
                clinics.physiotherapy(),
                clinics.physiotherapyCode(),
                FINANCIAL,
                dice.pick(List.of("5", "10", "12.5", "20")),
                "Shareholder and director",
                holders.joinedOn(),
                null,
                dice.between(4, 70),
                LEAVES,
                "",
                "");
        declared(
                person(),
                holders.always().code(),
                "Clinical lead for community services",
                clinics.physiotherapy(),
                clinics.physiotherapyCode(),
                FINANCIAL,
                dice.pick(List.of("2.5", "5", "7.5")),
                "Shareholder",
                LocalDate.of(2009, 6, 1),
                null,
                dice.between(3, 40),
                "Another clinician scores bids for community services",
                "",
                "");
    }

    private void coOperative(Clinics clinics, Holders holders) {
        declared(
                "",
                holders.owner().code(),
                "Member practice",
                clinics.outOfHours(),
                clinics.outOfHoursCode(),
                FINANCIAL,
                "12.5",
                "The practice holds shares of the co-operative",
                LocalDate.of(2006, 10, 1),
                null,
                930,
                "The practice's member of the governing body leaves the room",
                "",
                "");
        declared(
                person(),
                holders.former().code(),
                GOVERNS,
                clinics.outOfHours(),
                clinics.outOfHoursCode(),
                FINANCIAL,
                "5",
                "Member of the co-operative",
                LocalDate.of(2007, 4, 1),
                LocalDate.of(2013, 9, 30),
                750,
                "Took no part in the contract for out-of-hours care",
                "Dinner of the co-operative, May 2012, £40; accepted",
                dice.chance(.3)
                        ? "Was present in June 2012 when its hours were talked of; minuted and told to the auditor"
                        : "");
    }

    private void others() {
        var hospice = consortium.towns().getFirst() + " Hospice";
        declared(
                "Dr " + ParticularsExtract.person(country, "accountable", consortium.index()),
                "",
                "Accountable officer",
                hospice,
                "",
                "Non-financial professional",
                "",
                "Trustee",
                LocalDate.of(2010, 1, 1),
                null,
                dice.between(5, 25),
                "Takes no part in grants to hospices",
                "",
                "");
        var trust = country.trustsOf(consortium.county(), Programme.ACUTE).getFirst();
        if (dice.chance(.5)) {
            file.cell("").cell("no").cell("A relative works in a small team and could be known by the name.");
            rest(
                    "",
                    "Lay member",
                    trust.name(),
                    trust.code(),
                    "Indirect",
                    "",
                    "A relative is a nurse there",
                    LocalDate.of(2011, 5, 1),
                    null,
                    LocalDate.of(2011, 5, 20),
                    "Says so before the item",
                    "",
                    "");
        }
    }

    private String person() {
        return "Dr " + Practice.initials(dice) + " " + dice.pick(Words.SURNAMES);
    }

    private void declared(
            String name,
            String practice,
            String role,
            String provider,
            String code,
            String kind,
            String share,
            String relationship,
            LocalDate from,
            LocalDate to,
            int daysLater,
            String managed,
            String gifts,
            String breach) {
        var declaredOn = from.plusDays(daysLater);
        if (declaredOn.isAfter(lastDay)) {
            return;
        }
        file.cell(name).cell("yes").cell("");
        rest(
                practice,
                role,
                provider,
                code,
                kind,
                share,
                relationship,
                from,
                to != null && to.isAfter(lastDay) ? null : to,
                declaredOn,
                managed,
                gifts,
                breach);
    }

    private void rest(
            String practice,
            String role,
            String provider,
            String code,
            String kind,
            String share,
            String relationship,
            LocalDate from,
            LocalDate to,
            LocalDate declaredOn,
            String managed,
            String gifts,
            String breach) {
        row(
                practice,
                role,
                provider,
                code,
                kind,
                share,
                relationship,
                from.toString(),
                to == null ? "" : to.toString(),
                declaredOn.toString(),
                managed,
                gifts,
                breach);
    }

    private void row(String... cells) {
        List.of(cells).forEach(file::cell);
        file.endLine();
    }
}
