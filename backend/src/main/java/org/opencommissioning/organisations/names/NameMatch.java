package org.opencommissioning.organisations.names;

/** Which organisation a name means, how that was found, and how sure it is. */
public record NameMatch(KnownName organisation, Method method, double confidence) {

    /** Surest first. */
    public enum Method {
        /** Letter for letter, whatever capitals and punctuation. */
        EXACT("exact", 1),
        /** The organisation's code stands in the name. */
        CODE_IN_NAME("code-in-name", 0.98),
        /** The same words, abbreviations written out, in any order. */
        NORMALISED("normalised", 0.95),
        /** One letter of a long word is wrong. */
        MISSPELT("misspelt", 0.9),
        /** The name and then a place of its address. */
        WITH_PLACE("with-place", 0.9),
        /** Blanks are missing or too many. */
        RUN_TOGETHER("run-together", 0.85),
        /** Singular for plural, or without a title such as University. */
        SIMILAR("similar", 0.8),
        /** The beginning of one name only. */
        CUT_OFF("cut-off", 0.8),
        /** One of many with this name, the only one among the payer's own practices. */
        OWN_PRACTICE("own-practice", 0.75);

        private final String code;
        private final double confidence;

        Method(String code, double confidence) {
            this.code = code;
            this.confidence = confidence;
        }

        public String code() {
            return code;
        }

        /** How sure a match by this method is, from 0 to 1. */
        public double confidence() {
            return confidence;
        }
    }

    private static final double CLOSED = 0.1;

    static NameMatch of(KnownName organisation, Method method) {
        double less = organisation.practice() && !organisation.open() ? CLOSED : 0;
        return new NameMatch(organisation, method, method.confidence - less);
    }
}
