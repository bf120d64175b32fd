package org.opencommissioning.demo;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that people told a county's HealthWatch in a month, what a moderator decides of it, and what the body says.
 *
 * @param place   in the month's batch, from 1
 * @param subject {@code practice}, {@code trust} or {@code consortium}
 * @param words   as they were said
 * @param outcome {@code publish} or {@code returned}; null where nobody has looked yet
 * @param answer  null where the body has not answered
 * @param change  what it will do; empty for nothing
 */
record Heard(
        County county,
        YearMonth month,
        int place,
        String subject,
        String code,
        String name,
        String service,
        String rating,
        String themes,
        String channel,
        int people,
        String words,
        @Nullable String outcome,
        @Nullable String answer,
        String change) {
    private static final int FEWEST = 5;
    private static final int MOST = 9;
    private static final List<String> CHANNELS =
            List.of("survey", "survey", "web", "visit", "phone", "letter", "event");
    private static final List<List<String>> SAID = Words.table("feedback.csv");
    private static final List<List<String>> ANSWERS = Words.table("answers.csv");
    private static final int SAID_WORDS = 4;
    private static final int DAY_SENT = 10;

    /** The batch of a month, in its order. */
    static List<Heard> in(Country country, County county, YearMonth month) {
        var dice = Dice.of(country.seed(), "heard", county.index(), month.getYear(), month.getMonthValue());
        var said = new ArrayList<>(SAID);
        dice.shuffle(said);
        var heard = new ArrayList<Heard>();
        for (var words : said.subList(0, dice.between(FEWEST, MOST))) {
            heard.add(draw(country, county, month, heard.size() + 1, words, dice));
        }
        return heard;
    }

    private static Heard draw(
            Country country, County county, YearMonth month, int place, List<String> said, Dice dice) {
        var subject = said.get(0);
        var consortium = dice.pick(country.consortia().stream()
                .filter(one -> one.county().index() == county.index())
                .toList());
        var practice = dice.pick(country.openPractices(consortium));
        var trust = dice.pick(country.trustsOf(county, Programme.ACUTE));
        boolean abuse = said.get(SAID_WORDS).contains("liar");
        boolean waits = dice.chance(.05);
        boolean answered = dice.chance(subject.equals("practice") ? .3 : .65);
        var answers = ANSWERS.stream().filter(row -> row.get(0).equals(subject)).toList();
        var answer = dice.pick(answers);
        var words = said.get(SAID_WORDS)
                .replace("{surname}", dice.pick(Words.SURNAMES))
                .replace("{digits}", "%03d".formatted(dice.below(1000)));
        return new Heard(
                county,
                month,
                place,
                subject,
                switch (subject) {
                    case "practice" -> practice.code();
                    case "trust" -> trust.code();
                    default -> consortium.code();
                },
                switch (subject) {
                    case "practice" -> practice.name();
                    case "trust" -> trust.name();
                    default -> consortium.name();
                },
                said.get(1),
                said.get(2),
                said.get(3),
                dice.pick(CHANNELS),
                dice.chance(.8) ? 1 : dice.between(2, 14),
                words,
                waits ? null : abuse ? "returned" : "publish",
                answered && !waits && !abuse ? answer.get(1) : null,
                answer.get(2));
    }

    static LocalDate sentOn(YearMonth month) {
        return month.plusMonths(1).atDay(DAY_SENT);
    }

    /** All answers that a body gives to a month's batch it gives on one day. */
    LocalDate answeredOn() {
        return sentOn(month)
                .plusDays(Dice.of(county.index(), "answered " + code, month.getMonthValue())
                        .between(6, 18));
    }

    String reference() {
        return "H%02d-%02d%02d%02d".formatted(county.index(), month.getYear() % 100, month.getMonthValue(), place);
    }
}
