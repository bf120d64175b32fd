package org.opencommissioning.disclosure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented texts of which half hold one personal detail, with its place; the other half hold what only looks like one. */
final class SeededTexts {
    private static final List<String> FRAMES = List.of(
            "We waited three hours on Ward 12 and nobody told us why. %s The tea was good though.",
            "The staff in A&E were kind. %s I would go there again.",
            "My mother had her hip done in March 2012. %s Parking cost us £4.50!",
            "Appointments are hard to get, I rang at 8.30am every day for a week. %s Please change that.",
            "%s The physiotherapy at Dale & Moor was excellent, 10/10.",
            "letter came after the date of the clinic (again). %s");
    private static final List<String> DECOYS = List.of(
            "My order number was 1234567890.",
            "I was seen on 14 May 2012 and again on 03/07/2012.",
            "Will they mark this as urgent? I may ask again in June.",
            "St Mary's and the Rose Unit are both clean.",
            "Nurse in charge was polite and the Sister on duty helped.",
            "There were 20 chairs for 45 people, and room 2B was shut.",
            "The doctor was called away twice.",
            "It took from 2 to 4 pm. No reason given.",
            "The consultant explained the results in plain English.",
            "My blood pressure was 140/90 then 12.5.11 on some other scale.",
            "The leaflet had 24 pages and cost £1,200,000 so they say.",
            "Grace under pressure, that is all I can say.",
            "The surgery in Abbey Street opens at 08:00.",
            "I filled in form FP10 and form B12 and got nothing.");
    private static final List<String> FIRST =
            List.of("Sarah", "David", "emma", "Mohammed", "Priya", "Oluwaseun", "Margaret", "Siobhan", "Tom", "Zofia");
    private static final List<String> LAST =
            List.of("Hale", "O'Brien", "Patel", "Smith-Jones", "Okafor", "Tarn", "Nowak", "Farrow");

    private final Random dice = new Random(20130401);

    /** @param secret what a screen should find; empty where it should find nothing */
    record Text(String words, Personal reason, String secret) {}

    List<Text> list(int number) {
        var texts = new ArrayList<Text>();
        for (int i = 0; i < number; i++) {
            texts.add(i % 2 == 0 ? clean() : dirty(Personal.values()[i / 2 % 7]));
        }
        return texts;
    }

    private Text clean() {
        return new Text(pick(FRAMES).formatted(pick(DECOYS)), null, "");
    }

    private Text dirty(Personal reason) {
        var secret = switch (reason) {
            case NHS_NUMBER -> nhsNumber();
            case DATE_OF_BIRTH -> birthday();
            case PHONE -> phone();
            case EMAIL -> email();
            case POSTCODE -> pick(List.of("NM4 1AA", "NM41AA", "nm8 1ya", "NM12 3QR", "W1A 1AA"));
            case WEB_ADDRESS -> pick(List.of("http://example.org/me?id=4", "www.example.com/anna", "myblog.co.uk"));
            case NAME -> name();
            case DETAIL -> throw new IllegalStateException();
        };
        return new Text(pick(FRAMES).formatted(sentence(reason, secret)), reason, secret);
    }

    private String sentence(Personal reason, String secret) {
        var sentence = switch (reason) {
            case NHS_NUMBER -> pick(List.of("My NHS number is %s.", "Ref %s, please look it up.", "(%s)"));
            case DATE_OF_BIRTH -> pick(List.of("My date of birth is %s.", "I was born on %s.", "DOB %s."));
            case PHONE -> pick(List.of("Ring me on %s.", "%s is where you reach me.", "tel: %s"));
            case EMAIL -> pick(List.of("Write to %s please.", "%s"));
            case POSTCODE -> pick(List.of("I live in %s.", "Our house, %s, is far away.", "postcode %s"));
            case WEB_ADDRESS -> pick(List.of("I wrote about it at %s today.", "See %s for pictures."));
            case NAME, DETAIL ->
                pick(List.of(
                        "Dr %s never looked up.",
                        "My name is %s.",
                        "I want to thank %s who helped us.",
                        "the receptionist %s was rude.",
                        "My daughter %s was in pain."));
        };
        return sentence.formatted(secret);
    }

    private String nhsNumber() {
        while (true) {
            var digits = "4" + "%08d".formatted(dice.nextInt(100_000_000));
            for (int check = 0; check < 10; check++) {
                var all = digits + check;
                if (NhsNumber.is(all)) {
                    return pick(List.of("%s %s %s", "%s-%s-%s", "%s%s%s", "%s\u200b%s\u200b%s"))
                            .formatted(all.substring(0, 3), all.substring(3, 6), all.substring(6));
                }
            }
        }
    }

    private String birthday() {
        int day = 1 + dice.nextInt(28);
        int year = 1925 + dice.nextInt(80);
        return pick(List.of(
                "%d/4/%d".formatted(day, year),
                "%d April %d".formatted(day, year),
                "%dth of June %d".formatted(day, year),
                "%d.11.%02d".formatted(day, year % 100),
                "%d-03-%02d".formatted(year, day)));
    }

    private String phone() {
        return pick(List.of("01632 960%03d", "07700 900%03d", "+44 1632 960%03d", "07700900%03d", "(01632) 960 %03d"))
                .formatted(dice.nextInt(1000));
    }

    private String email() {
        return pick(List.of("%s.%s@example.org", "%s_%s@mail.example.com", "%s.%s (at) example.org"))
                .formatted("someone", "home" + dice.nextInt(90));
    }

    private String name() {
        return dice.nextInt(3) == 0 ? pick(FIRST) : pick(FIRST) + " " + pick(LAST);
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
