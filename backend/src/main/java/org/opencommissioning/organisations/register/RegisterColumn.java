package org.opencommissioning.organisations.register;

import java.util.List;
import java.util.stream.IntStream;

/** The columns that are read, by their place in the file; the files of the Organisation Data Service have no headings. */
enum RegisterColumn {
    CODE(0, "organisation code"),
    NAME(1, "name"),
    LATER_BODY(3, "high level health geography"),
    POSTCODE(9, "postcode"),
    OPENED(10, "open date"),
    CLOSED(11, "close date"),
    STATUS(12, "status"),
    BODY_ROLES(13, "roles"),
    COMMISSIONER(14, "commissioner"),
    JOINED(15, "join commissioner date"),
    LEFT(16, "left commissioner date"),
    PHONE(17, "contact telephone number"),
    CURRENT_ORGANISATION(23, "current care organisation"),
    SETTING(25, "prescribing setting");

    static final int COUNT = 27;
    private static final int ADDRESS_FROM = 4;
    private static final int ADDRESS_TO = 9;

    private final int place;
    private final String called;

    RegisterColumn(int place, String called) {
        this.place = place;
        this.called = called;
    }

    String of(List<String> cells) {
        return cells.get(place).strip();
    }

    String called() {
        return called;
    }

    /** As spreadsheets letter it. */
    String letter() {
        return letter(place);
    }

    static List<String> letters() {
        return IntStream.range(0, COUNT).mapToObj(RegisterColumn::letter).toList();
    }

    static List<String> address(List<String> cells) {
        return cells.subList(ADDRESS_FROM, ADDRESS_TO).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : "A" + (char) ('A' + place - 26);
    }
}
