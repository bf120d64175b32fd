package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** The country's Board, its councils with their health and wellbeing boards and HealthWatches, and its clinics, as the Board's list of organisations. */
final class BodiesExtract {
    private static final List<String> HEADINGS =
            List.of("Code", "Name", "Role", "Status", "Open date", "Close date", "Address", "Postcode", "Telephone");

    private final CsvBytes file = new CsvBytes(UTF_8, "\n");

    private BodiesExtract() {}

    static byte[] of(Country country) {
        var extract = new BodiesExtract();
        extract.row(HEADINGS.toArray(String[]::new));
        extract.board();
        country.counties().forEach(extract::county);
        country.counties().forEach(county -> extract.clinics(country.seed(), county));
        return extract.file.toByteArray();
    }

    static String council(County county) {
        return "9ML%02d".formatted(county.index());
    }

    static String board(County county) {
        return "9MW%02d".formatted(county.index());
    }

    static String healthwatch(County county) {
        return "9MH%02d".formatted(county.index());
    }

    /** Who sends the register. */
    private void board() {
        row(
                InventedCountry.BOARD.text(),
                InventedCountry.BOARD_NAME,
                "board",
                "",
                "2009-04-01",
                "",
                "1 " + Words.STREETS.getFirst(),
                "",
                "");
    }

    private void county(County county) {
        var dice = Dice.of(0, "councils", county.index());
        var hall = "County Hall; " + dice.pick(Words.STREETS) + "; "
                + county.towns().getFirst();
        var postcode = county.postcode(0, dice);
        row(
                council(county),
                county.name() + " County Council",
                "local-authority",
                "",
                "1974-04-01",
                "",
                hall,
                postcode,
                "");
        row(
                board(county),
                county.name() + " Health and Wellbeing Board",
                "health-and-wellbeing-board",
                "",
                "2009-04-01",
                "",
                hall,
                postcode,
                "");
        row(
                healthwatch(county),
                "Healthwatch " + county.name(),
                "local-healthwatch",
                "",
                "2009-04-01",
                "",
                dice.between(1, 60) + " " + dice.pick(Words.STREETS) + "; "
                        + county.towns().getFirst(),
                county.postcode(0, dice),
                "");
    }

    private void clinics(long seed, County county) {
        var dice = Dice.of(0, "clinics", county.index());
        for (var clinic : Clinics.of(seed, county).registered()) {
            row(
                    clinic.get(0),
                    clinic.get(1),
                    clinic.get(2),
                    "",
                    "2006-04-01",
                    "",
                    dice.between(1, 60) + " " + dice.pick(Words.STREETS) + "; "
                            + county.towns().getFirst(),
                    county.postcode(0, dice),
                    "");
        }
    }

    private void row(String... cells) {
        List.of(cells).forEach(file::cell);
        file.endLine();
    }
}
