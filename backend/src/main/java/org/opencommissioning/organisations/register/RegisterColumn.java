package org.opencommissioning.organisations.register;

import java.util.List;
import java.util.stream.IntStream;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.Need;

/** The columns that are read, by their place in the file; the files of the Organisation Data Service have no headings. */
enum RegisterColumn {
    CODE(0, "organisation code", Holds.required(CellType.CODE, "The organisation.")),
    NAME(1, "name", Holds.required(CellType.TEXT, "As it is written.")),
    LATER_BODY(
            3,
            "high level health geography",
            Holds.usual(
                    CellType.CODE,
                    "Of a consortium that was renamed in place: the later board whose name it carries.")),
    POSTCODE(9, "postcode", Holds.usual(CellType.POSTCODE, "Postcode of the address.")),
    OPENED(10, "open date", Holds.usual(CellType.COMPACT_DAY, "First day.")),
    CLOSED(11, "close date", Holds.usual(CellType.COMPACT_DAY, "Last day; empty while open.")),
    STATUS(
            12,
            "status",
            Holds.required(
                    CellType.WORD,
                    "Of a practice: A active, C closed, D dormant or P proposed. Other files leave it empty.")),
    BODY_ROLES(
            13,
            "roles",
            Holds.usual(
                    CellType.WORD,
                    "Of a consortium: RO218 for a commissioning hub, RO327 for a reporting entity. Of a practice: not"
                            + " read.")),
    COMMISSIONER(14, "commissioner", Holds.usual(CellType.CODE, "The consortium that a practice belongs to.")),
    JOINED(15, "join commissioner date", Holds.usual(CellType.COMPACT_DAY, "When it joined.")),
    LEFT(16, "left commissioner date", Holds.usual(CellType.COMPACT_DAY, "When it left.")),
    PHONE(17, "contact telephone number", Holds.usual(CellType.TEXT, "Telephone number.")),
    CURRENT_ORGANISATION(
            23,
            "current care organisation",
            Holds.usual(CellType.TEXT, "Of a practice: should be the commissioner; compared only.")),
    SETTING(25, "prescribing setting", Holds.usual(CellType.WORD, "4 for a practice of general practitioners."));

    static final int COUNT = 27;
    private static final int ADDRESS_FROM = 4;
    private static final int ADDRESS_TO = 9;

    private final int place;
    private final String called;
    private final Holds holds;

    RegisterColumn(int place, String called, Holds holds) {
        this.place = place;
        this.called = called;
        this.holds = holds;
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

    /** All 27 columns, those that are not read too: a file is written by place. */
    static List<DescribedColumn> described() {
        return IntStream.range(0, COUNT).mapToObj(RegisterColumn::described).toList();
    }

    private static DescribedColumn described(int place) {
        for (var column : values()) {
            if (column.place == place) {
                return new DescribedColumn(letter(place) + " " + column.called, column.holds);
            }
        }
        return place >= ADDRESS_FROM && place < ADDRESS_TO
                ? new DescribedColumn(
                        letter(place) + " address line " + (place - ADDRESS_FROM + 1),
                        Holds.usual(CellType.TEXT, "A line of the address."))
                : new DescribedColumn(
                        letter(place) + " not read", new Holds(Need.NOT_READ, CellType.TEXT, "Not read.", List.of()));
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
