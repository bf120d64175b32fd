package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import org.opencommissioning.api.problems.ProblemKind;

/** Words that somebody gave with an act. */
final class Said {
    private static final int LONGEST = 1_000;

    private Said() {}

    /** @throws org.opencommissioning.api.problems.Refusal when they are too few or too many */
    static String words(String field, @Nullable String words, int fewest, String ask) {
        var said = words == null ? "" : words.strip();
        if (said.length() < fewest || said.length() > LONGEST) {
            throw ProblemKind.BAD_VALUE.refusal(
                    field,
                    said.length() > 200 ? said.substring(0, 200) : said,
                    ask + ".",
                    "Write " + fewest + " to " + LONGEST + " characters.");
        }
        return said;
    }
}
