package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** The country's register in the shape of the Organisation Data Service's files: 27 columns, all quoted, no headings. */
final class RegisterExtract {
    private static final int COLUMNS = 27;
    private static final String FIRST_DAY = "20090401";

    private final String[] cells = new String[COLUMNS + 1];

    private RegisterExtract() {
        Arrays.fill(cells, "");
    }

    static byte[] practices(List<Practice> practices) {
        return file(practices.stream().map(RegisterExtract::practice).toList());
    }

    static byte[] consortia(List<Consortium> consortia) {
        return file(consortia.stream().map(RegisterExtract::consortium).toList());
    }

    static byte[] trusts(List<Trust> trusts) {
        return file(trusts.stream().map(RegisterExtract::trust).toList());
    }

    private static RegisterExtract practice(Practice practice) {
        var county = practice.consortium().county();
        return named(practice.code(), practice.name(), county)
                .at(practice.street(), practice.town(), practice.postcode())
                .set(11, practice.opened())
                .set(12, practice.closed())
                .set(13, practice.closed().isEmpty() ? "A" : "C")
                .set(14, "B")
                .set(15, practice.consortium().code())
                .set(16, FIRST_DAY)
                .set(18, "01632 960%03d".formatted(Math.floorMod(practice.code().hashCode(), 1000)))
                .set(22, "0")
                .set(24, practice.consortium().code())
                .set(26, Integer.toString(practice.setting()));
    }

    private static RegisterExtract consortium(Consortium consortium) {
        var dice = Dice.of(0, "offices", consortium.index());
        return named(consortium.code(), consortium.name(), consortium.county())
                .at(
                        dice.between(1, 40) + " " + dice.pick(Words.STREETS),
                        consortium.towns().getFirst(),
                        consortium.county().postcode(0, dice))
                .set(11, FIRST_DAY)
                .set(22, "1");
    }

    private static RegisterExtract trust(Trust trust) {
        return named(trust.code(), trust.name(), trust.county())
                .at("Trust Headquarters", trust.town(), trust.postcode())
                .set(11, trust.opened())
                .set(22, "0")
                .set(24, "A");
    }

    private static RegisterExtract named(String code, String name, County county) {
        return new RegisterExtract()
                .set(1, code)
                .set(2, name)
                .set(3, "Y9" + (char) ('A' + county.region()))
                .set(4, "Q" + (char) ('A' + county.region()) + county.index() % 4)
                .set(9, county.name());
    }

    private RegisterExtract at(String street, String town, String postcode) {
        return set(5, street).set(8, town).set(10, postcode);
    }

    /** @param column counted from 1, as the Organisation Data Service's own description does */
    private RegisterExtract set(int column, String text) {
        cells[column] = text;
        return this;
    }

    private static byte[] file(List<RegisterExtract> rows) {
        var file = new StringBuilder();
        for (var row : rows) {
            for (int column = 1; column <= COLUMNS; column++) {
                file.append('"').append(row.cells[column]).append(column < COLUMNS ? "\"," : "\"\r\n");
            }
        }
        return file.toString().getBytes(UTF_8);
    }
}
