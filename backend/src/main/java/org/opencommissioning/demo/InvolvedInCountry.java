package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * What came of what people said in the invented country: a report whose recommendations were done, forgotten and taken further, a
 * consultation that ended with a decision, one that is open, and what HealthWatches think of the answers that they were given. Few files,
 * so that a newcomer's demo starts soon; none in a country of less than a year.
 */
final class InvolvedInCountry {
    static final String ENDED = "MM-1";
    static final String OPEN = "MM-2";

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int TWELVE_WEEKS = 84;
    private static final List<String> CONSULTATION = List.of(
            "Line",
            "Reference",
            "Number",
            "Kind",
            "Title",
            "Words",
            "Easy read",
            "Choices",
            "From",
            "Until",
            "Why shorter",
            "What we did",
            "To",
            "Date");
    private static final List<String> REPORT =
            List.of("Line", "Reference", "Number", "To", "Title", "Words", "Easy read", "Draft sent on", "Date");
    private static final List<String> ANSWER =
            List.of("HealthWatch", "Reference", "Number", "Kind", "Date", "Words", "By when", "Evidence");
    private static final String REPORTED = "R1";

    private final Country country;
    private final CountrySize size;
    private final County county;
    private final Consortium first;
    private final Consortium second;
    private final Trust trust;
    private final YearMonth last;

    InvolvedInCountry(Country country, CountrySize size) {
        this.country = country;
        this.size = size;
        county = country.counties().getFirst();
        var consortia = country.consortia().stream()
                .filter(one -> one.county().index() == county.index())
                .toList();
        first = consortia.getFirst();
        second = consortia.getLast();
        trust = country.trustsOf(county, Programme.ACUTE).getFirst();
        last = size.firstMonth().plusMonths(size.months() - 1L);
    }

    /** @param months that HealthWatches sent feedback of */
    Stream<DemoDelivery> deliveries(List<YearMonth> months) {
        if (size.months() < MONTHS_OF_A_YEAR) {
            return Stream.empty();
        }
        return Stream.of(Stream.of(ended(), outcome(), open()), reports(), ratings(months))
                .flatMap(all -> all);
    }

    private DemoDelivery ended() {
        var opens = last.minusMonths(5).atDay(1);
        var file = new CsvBytes(UTF_8, "\n");
        row(file, CONSULTATION);
        row(
                file,
                "consultation",
                ENDED,
                "",
                "",
                "Where to go when the surgery is closed",
                "When surgeries are closed there are three places to go, each open for some of the night. We propose"
                    + " one place instead, at the hospital, open all night, and nurses in a car for those who cannot"
                    + " travel. It would cost the same.",
                "At night you can go to three places. They are not open all night. We want to have one place. It would"
                        + " always be open. A nurse could come to you if you cannot travel. Tell us what you think.",
                "",
                opens.toString(),
                opens.plusDays(TWELVE_WEEKS - 1L).toString(),
                "",
                "",
                "",
                "");
        question(
                file,
                ENDED,
                1,
                "choice",
                "Which do you prefer?",
                "One place, open all night; Three places as now; Something else");
        question(
                file,
                ENDED,
                2,
                "scale",
                "How easily could you get to the hospital at night?",
                "Easily; With some effort; Hardly; Not at all");
        question(file, ENDED, 3, "words", "What should we mind?", "");
        return of("consultations", first.code(), first.name(), opens, opens.plusDays(20), PublicAnswers.ENDED, file);
    }

    private DemoDelivery outcome() {
        var analysed = last.minusMonths(1).atDay(6);
        var decided = last.atDay(11);
        var file = new CsvBytes(UTF_8, "\n");
        row(file, CONSULTATION);
        said(
                file,
                "analysis",
                "",
                "Six people answered on this site and 140 at four meetings. About half wanted one place; nearly all"
                        + " of the others wrote of the way there.",
                "",
                "",
                analysed);
        said(
                file,
                "analysis",
                "2",
                "Those who live in the north could hardly get to the hospital at night: there is no bus after"
                        + " seven.",
                "",
                "",
                analysed);
        said(
                file,
                "decision",
                "",
                "There will be two places and not one: the hospital, open all night, and one in the north, open until"
                        + " midnight. Nurses in a car begin on 1 June.",
                "",
                "",
                decided);
        said(
                file,
                "outcome",
                "1",
                "One place for the whole county is too far for the north.",
                "The place in the north stays open until" + " midnight. We look at it again in a year.",
                "",
                decided);
        said(
                file,
                "outcome",
                "2",
                "Somebody should come to those who cannot travel.",
                "Nurses in two cars come between ten and six, as" + " proposed; there will be a third car in winter.",
                "",
                decided);
        said(
                file,
                "outcome",
                "3",
                "All three places should stay.",
                "We did not follow this: the one in the south saw three people a"
                        + " night, and the hospital is ten minutes away.",
                "",
                decided);
        said(
                file,
                "involvement",
                "",
                "Without what people said there would be one place and two cars. Those who work at night were not"
                        + " reached: we ask them through their employers next time.",
                "",
                "",
                decided);
        var cells = List.of(
                "referral",
                ENDED,
                "",
                "",
                "",
                "The council's scrutiny committee was asked whether it holds the change to be in the interest of the"
                        + " north.",
                "",
                "",
                "",
                decided.plusDays(9).toString(),
                "",
                "",
                BodiesExtract.council(county),
                analysed.plusDays(2).toString());
        row(file, cells);
        return of(
                "consultations",
                first.code(),
                first.name(),
                decided,
                decided.plusDays(12),
                "consultation-care-at-night-decided.csv",
                file);
    }

    /** Open on the last days of the country's time. */
    private DemoDelivery open() {
        var opens = last.plusMonths(2).atDay(12);
        var file = new CsvBytes(UTF_8, "\n");
        row(file, CONSULTATION);
        row(
                file,
                "consultation",
                OPEN,
                "",
                "",
                "Care of feet without asking a doctor first",
                "Today only a doctor can send you to somebody who looks after feet. We propose that you can book it"
                    + " yourself, by telephone or on a web site, at any of five places. Those with diabetes come"
                    + " first. It would cost about a tenth more, which we would take from what is spent on letters.",
                "Now you must ask a doctor to have your feet looked after. We want you to be able to book it yourself."
                        + " People with diabetes would come first. Tell us what you think.",
                "",
                opens.toString(),
                opens.plusDays(TWELVE_WEEKS + 20L).toString(),
                "",
                "",
                "",
                "");
        question(file, OPEN, 1, "choice", "Do you want to book it yourself?", "Yes; No; I do not know");
        question(
                file,
                OPEN,
                2,
                "scale",
                "How easy would it be for you to book by telephone or on a web site?",
                "Very easy; Easy; Hard; Not possible");
        question(file, OPEN, 3, "words", "What should we mind?", "");
        return of("consultations", second.code(), second.name(), opens, opens.plusDays(6), PublicAnswers.OPEN, file);
    }

    private static void question(
            CsvBytes file, String reference, int number, String kind, String words, String choices) {
        row(
                file,
                "question",
                reference,
                Integer.toString(number),
                kind,
                "",
                words,
                "",
                choices,
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static void said(
            CsvBytes file, String line, String number, String words, String done, String to, LocalDate day) {
        row(file, line, ENDED, number, "", "", words, "", "", "", "", "", done, to, day.toString());
    }

    /** One recommendation is accepted and done, one is overdue, one is overdue and taken further, one is promised. */
    private Stream<DemoDelivery> reports() {
        var healthwatch = BodiesExtract.healthwatch(county);
        var name = "Healthwatch " + county.name();
        var published = last.minusMonths(2).atDay(20);
        var report = new CsvBytes(UTF_8, "\n");
        row(report, REPORT);
        row(
                report,
                "report",
                REPORTED,
                "",
                trust.code(),
                "Waiting to hear when",
                "We asked 63 people who had been referred to a clinic when they were told the day of their"
                    + " appointment. Forty-one waited more than three weeks for the letter, and nineteen rang several"
                    + " times. Those who were told at once by message were content, even where the day was later.",
                "We asked 63 people about letters from the hospital. Many waited weeks for a letter. Many had to ring."
                        + " We asked for messages that come at once.",
                published.minusDays(24).toString(),
                published.toString());
        recommendation(
                report,
                1,
                trust.code(),
                "Tell people the day of their appointment by message within two days, and by letter for those who want"
                        + " one.");
        recommendation(report, 2, first.code(), "Publish each quarter how long people wait for the letter.");
        recommendation(
                report, 3, second.code(), "Pay for a telephone line that somebody answers between eight and six.");
        recommendation(
                report, 4, InventedCountry.BOARD.text(), "Ask every trust of the country how long its letters take.");

        var answered = published.plusDays(14);
        var done = published.plusDays(48);
        var trustSaid = new CsvBytes(UTF_8, "\n");
        row(trustSaid, ANSWER);
        row(
                trustSaid,
                healthwatch,
                REPORTED,
                "1",
                "accepted",
                answered.toString(),
                "We agree. Messages go out on the day after the referral reaches us.",
                done.plusDays(5).toString(),
                "");
        row(
                trustSaid,
                healthwatch,
                REPORTED,
                "1",
                "done",
                done.toString(),
                "Messages go out on the day after since the first of the month; letters for those who want one.",
                "",
                "Board paper 9, and the counts that the hospital's web site shows each week");
        var boardSaid = new CsvBytes(UTF_8, "\n");
        row(boardSaid, ANSWER);
        row(
                boardSaid,
                healthwatch,
                REPORTED,
                "4",
                "accepted",
                answered.plusDays(5).toString(),
                "We agree. The question goes to all trusts with the next quarter's returns.",
                last.plusMonths(9).atEndOfMonth().toString(),
                "");
        var further = published.plusDays(50);
        var escalation = new CsvBytes(UTF_8, "\n");
        row(escalation, REPORT);
        row(
                escalation,
                "escalation",
                REPORTED,
                "3",
                BodiesExtract.council(county),
                "",
                "The consortium has not answered for seven weeks. We ask the council's scrutiny committee to ask it"
                        + " why.",
                "",
                "",
                further.toString());
        var acknowledged = further.plusDays(9);
        var council = new CsvBytes(UTF_8, "\n");
        row(council, ANSWER);
        row(
                council,
                healthwatch,
                REPORTED,
                "3",
                "acknowledged",
                acknowledged.toString(),
                "The committee has it and has asked the consortium to come to its meeting of May.",
                "",
                "");
        return Stream.of(
                of("reports", healthwatch, name, published, published, "report-letters.csv", report),
                of(
                        "recommendation-answers",
                        InventedCountry.BOARD.text(),
                        InventedCountry.BOARD_NAME,
                        answered.plusDays(5),
                        answered.plusDays(5),
                        "answers-to-recommendations.csv",
                        boardSaid),
                of(
                        "recommendation-answers",
                        trust.code(),
                        trust.name(),
                        done,
                        done,
                        "answers-to-recommendations.csv",
                        trustSaid),
                of("reports", healthwatch, name, further, further, "report-letters-further.csv", escalation),
                of(
                        "recommendation-answers",
                        BodiesExtract.council(county),
                        county.name() + " County Council",
                        acknowledged,
                        acknowledged,
                        "acknowledgement.csv",
                        council));
    }

    private static void recommendation(CsvBytes file, int number, String to, String words) {
        row(file, "recommendation", REPORTED, Integer.toString(number), to, "", words, "", "", "");
    }

    /** Each HealthWatch once, of the answers to all but the last two months' feedback. */
    private Stream<DemoDelivery> ratings(List<YearMonth> months) {
        var rated = months.subList(0, Math.max(0, months.size() - 2));
        return rated.isEmpty() ? Stream.empty() : country.counties().stream().map(asked -> ratings(asked, rated));
    }

    private DemoDelivery ratings(County asked, List<YearMonth> months) {
        var day = Heard.sentOn(months.getLast()).plusDays(28);
        var dice = Dice.of(country.seed(), "ratings", asked.index());
        var healthwatch = BodiesExtract.healthwatch(asked);
        var file = new CsvBytes(UTF_8, "\n");
        row(
                file,
                "HealthWatch",
                "Reference",
                "Kind",
                "Date",
                "Until",
                "Working days",
                "Words",
                "What will change",
                "By when",
                "Done on",
                "Evidence",
                "Rating");
        months.stream()
                .flatMap(month -> Heard.in(country, asked, month).stream())
                .filter(heard -> heard.answer() != null)
                .forEach(heard -> {
                    int rating = heard.change().isEmpty() ? dice.between(1, 3) : dice.between(3, 5);
                    row(
                            file,
                            healthwatch,
                            heard.reference(),
                            "rating",
                            day.toString(),
                            "",
                            "",
                            rating > 3
                                    ? "It answers what people asked, and says what will change and by when."
                                    : rating > 1
                                            ? "It is kind, and says little of what will be different."
                                            : "It thanks people and does not answer them.",
                            "",
                            "",
                            "",
                            "",
                            Integer.toString(rating));
                });
        return of("responses", healthwatch, "Healthwatch " + asked.name(), day, day, "ratings-of-answers.csv", file);
    }

    private static DemoDelivery of(
            String kind,
            String publisher,
            String name,
            LocalDate said,
            LocalDate received,
            String file,
            CsvBytes bytes) {
        var content = bytes.toByteArray();
        return new DemoDelivery(
                kind,
                new OrganisationCode(publisher),
                name,
                Period.ofMonth(YearMonth.from(said)),
                file,
                received,
                null,
                InventedCountry.opened(() -> content));
    }

    private static void row(CsvBytes file, String... cells) {
        row(file, List.of(cells));
    }

    private static void row(CsvBytes file, List<String> cells) {
        cells.forEach(file::cell);
        file.endLine();
    }
}
