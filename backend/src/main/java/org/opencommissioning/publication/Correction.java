package org.opencommissioning.publication;

/**
 * Why a publication replaces an earlier one.
 *
 * @param words what readers are told, in plain English, 10 to 500 characters
 */
public record Correction(Cause cause, String words) {
    /** @throws IllegalArgumentException when the words are too few to explain or too many to read */
    public Correction {
        words = words.strip();
        if (words.length() < 10 || words.length() > 500) {
            throw new IllegalArgumentException("A reason for a correction has 10 to 500 characters");
        }
    }

    /** For a reason that the list does not have. */
    public Correction(String words) {
        this(Cause.OTHER, words);
    }

    /** @param explanation as {@link #explanation()} writes it; words alone are for another reason */
    public static Correction parse(String explanation) {
        int colon = explanation.indexOf(": ");
        var cause =
                colon < 0 ? null : Cause.find(explanation.substring(0, colon)).orElse(null);
        return cause == null ? new Correction(explanation) : new Correction(cause, explanation.substring(colon + 2));
    }

    /** To which the log commits: {@code entered-twice: An invoice was entered twice.} */
    public String explanation() {
        return cause.slug() + ": " + words;
    }
}
