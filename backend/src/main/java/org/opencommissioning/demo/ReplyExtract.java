package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** What a practice says of all that is computed of it. */
final class ReplyExtract {
    private static final List<String> STATEMENTS = List.of(
            "The company's clinic is in our own building and sees people within a week; the trust's is eleven miles"
                + " away and took four months last winter. We tell every patient that we have a share in it, and where"
                + " else they can go.",
            "We joined the company because our patients had nowhere nearer to go. Each of them is given the list of"
                    + " clinics, with how long each makes people wait, and signs that it was theirs to choose.",
            "Our list is older than those around us and more of our patients cannot travel. We have asked the"
                    + " consortium to look at our letters and will publish what it finds.");

    private ReplyExtract() {}

    static byte[] of(Practice practice, Dice dice) {
        return new CsvBytes(UTF_8, "\n")
                .raw("Organisation,Edition,Line,Statement\n")
                .cell(practice.code())
                .cell("")
                .cell("")
                .cell(dice.pick(STATEMENTS))
                .endLine()
                .toByteArray();
    }
}
