package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.List;

/**
 * How many patients a consortium's practices referred, month by month, for physiotherapy and orthopaedics. Physiotherapy is shared
 * between a trust and the company in which some GPs have shares.
 */
final class ReferralExtract {
    private static final List<String> HEADINGS =
            List.of("Month", "Practice code", "Provider code", "Specialty", "Urgent", "Choice offered", "Referrals");
    private static final String PHYSIOTHERAPY = "650";
    private static final String ORTHOPAEDICS = "110";
    /** Referrals of a month for each patient of the practice. */
    private static final double FOR_PHYSIOTHERAPY = .011;

    private static final double FOR_ORTHOPAEDICS = .007;
    private static final double USUAL_SHARE = .26;
    private static final double STEERED = 1.75;

    private final Country country;
    private final Consortium consortium;
    private final Clinics clinics;
    private final Holders holders;
    private final List<Trust> hospitals;
    private final Trust community;
    private final double offered;
    private final CsvBytes file = new CsvBytes(UTF_8, "\n");

    private ReferralExtract(Country country, Consortium consortium) {
        this.country = country;
        this.consortium = consortium;
        this.clinics = Clinics.of(country.seed(), consortium.county());
        this.holders = Holders.of(country, consortium);
        this.hospitals = country.trustsOf(consortium.county(), Programme.ACUTE);
        this.community = country.trustsOf(consortium.county(), Programme.COMMUNITY).stream()
                .findFirst()
                .orElse(hospitals.getFirst());
        this.offered = Dice.of(country.seed(), "choice", consortium.index()).between(.45, .8);
    }

    /** @param months of one year */
    static byte[] of(Country country, Consortium consortium, List<YearMonth> months) {
        var extract = new ReferralExtract(country, consortium);
        HEADINGS.forEach(extract.file::cell);
        extract.file.endLine();
        int quarter = PracticePatients.quartersFromBase(months.getFirst());
        for (var counted : PracticePatients.of(country, consortium, quarter)) {
            months.forEach(month -> extract.practice(counted, month));
        }
        return extract.file.toByteArray();
    }

    private void practice(PracticePatients counted, YearMonth month) {
        var practice = counted.practice();
        var dice = Dice.of(country.seed(), "referrals " + practice.code(), month.getYear(), month.getMonthValue());
        double season = month.getMonthValue() == 12 ? .8 : 1;
        double physiotherapy = counted.patients() * FOR_PHYSIOTHERAPY * season;
        double share = share(practice, month);
        cells(month, practice, clinics.physiotherapyCode(), PHYSIOTHERAPY, physiotherapy * share, 0, dice);
        cells(month, practice, community.code(), PHYSIOTHERAPY, physiotherapy * (1 - share), .04, dice);
        double orthopaedics = counted.patients() * FOR_ORTHOPAEDICS * season;
        int first = consortium.index() % hospitals.size();
        cells(month, practice, hospitals.get(first).code(), ORTHOPAEDICS, orthopaedics * .72, .1, dice);
        var second = hospitals.get((first + 1) % hospitals.size());
        cells(month, practice, second.code(), ORTHOPAEDICS, orthopaedics * .28, 0, dice);
    }

    /** Of its physiotherapy, what goes to the company. */
    private double share(Practice practice, YearMonth month) {
        double usual = USUAL_SHARE
                * Dice.of(country.seed(), "share " + practice.code()).lognormal(0, .12);
        boolean steered = holders.steered()
                && practice.code().equals(holders.joined().code())
                && !month.atDay(1).isBefore(holders.joinedOn());
        return Math.min(.9, steered ? usual * STEERED : usual);
    }

    private void cells(
            YearMonth month,
            Practice practice,
            String provider,
            String specialty,
            double mean,
            double urgent,
            Dice dice) {
        cell(month, practice, provider, specialty, "yes", "", mean * urgent, dice);
        cell(month, practice, provider, specialty, "no", "yes", mean * (1 - urgent) * offered, dice);
        cell(month, practice, provider, specialty, "no", "no", mean * (1 - urgent) * (1 - offered), dice);
    }

    private void cell(
            YearMonth month,
            Practice practice,
            String provider,
            String specialty,
            String isUrgent,
            String choice,
            double mean,
            Dice dice) {
        long count = Math.round(mean + StrictMath.sqrt(mean) * dice.normal());
        if (count > 0) {
            file.cell(month.toString())
                    .cell(practice.code())
                    .cell(provider)
                    .cell(specialty)
                    .cell(isUrgent)
                    .cell(choice)
                    .cell(Long.toString(count))
                    .endLine();
        }
    }
}
