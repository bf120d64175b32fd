package org.opencommissioning.api.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that a mistyped one most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The known name with the fewest slips, at most one slip in three letters; empty when none is that near. */
    public static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> slips(name, candidate) * 3 <= Math.max(name.length(), candidate.length()))
                .min(Comparator.<String>comparingInt(candidate -> slips(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** "Did you mean 'parish'?" or the list of what there is. */
    public static String mend(String name, Collection<String> known) {
        return to(name, known)
                .map(near -> "Did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty()
                        ? "Leave it out."
                        : "Use one of: "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    /** Levenshtein distance, capitals counted as small letters; names beyond 64 letters are never near. */
    private static int slips(String one, String other) {
        if (one.length() > 64 || other.length() > 64) {
            return Integer.MAX_VALUE / 3;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = diagonal + (small(one.charAt(i - 1)) == small(other.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static char small(char letter) {
        return Character.toLowerCase(letter);
    }
}
