package org.opencommissioning.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.values.Money;

/** What the text of an amount says: an amount, or why it says none. Nothing is guessed. */
public sealed interface AmountText {
    record Amount(Money money) implements AmountText {}

    record Unread(Problem problem) implements AmountText {}

    /** Why a text is no amount; {@code says} ends the sentence "'1.234,56' …". */
    enum Problem {
        MISSING("is missing"),
        HASHES("is what a spreadsheet shows when a column is too narrow: the figure itself is lost"),
        SCIENTIFIC("is in scientific notation, in which digits may be lost"),
        DOUBTFUL_SEPARATORS("can be read in two ways: its points and commas do not stand where thousands and pence do"),
        FRACTION_OF_PENNY("has fractions of a penny"),
        OTHER_CURRENCY("is not in pounds sterling"),
        TOO_LARGE("is too large to be a payment"),
        NOT_A_NUMBER("is not an amount");

        private final String says;

        /** Ends the sentence. */
        public String says() {
            return says;
        }

        Problem(String says) {
            this.says = says;
        }
    }

    BigDecimal NOISE = new BigDecimal("0.000001");
    Pattern NUMBER = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");
    Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}((,\\d{3})+|( \\d{3})+)(\\.\\d*)?");
    Pattern DIGITS_AND_SEPARATORS = Pattern.compile("[\\d., ']+");
    Pattern THREE_DECIMALS = Pattern.compile("\\d{1,3}\\.\\d{3}");
    Pattern SCIENTIFIC_NOTATION = Pattern.compile("\\d+(\\.\\d+)?[eE][+-]?\\d+");

    /** @param text as sent: {@code £27,913.51}, {@code (85,260.00)}, {@code 29700 CR}, {@code 76912.070000000007} */
    static AmountText read(String text) {
        long pence = PlainAmount.pence(text);
        if (pence != PlainAmount.NOT_PLAIN) {
            return new Amount(new Money(pence));
        }
        var collapsed = Blank.collapse(text);
        if (collapsed.isEmpty()) {
            return new Unread(Problem.MISSING);
        }
        var signed = SignedText.of(collapsed);
        var problem = problem(signed.digits());
        return problem == null ? amount(signed) : new Unread(problem);
    }

    private static Problem problem(String digits) {
        if (digits.contains("##")) {
            return Problem.HASHES;
        }
        if (digits.indexOf('€') >= 0 || digits.indexOf('$') >= 0 || digits.matches("(?i).*\\b(EUR|USD)\\b.*")) {
            return Problem.OTHER_CURRENCY;
        }
        if (SCIENTIFIC_NOTATION.matcher(digits).matches()) {
            return Problem.SCIENTIFIC;
        }
        if (THREE_DECIMALS.matcher(digits).matches()) {
            return Problem.DOUBTFUL_SEPARATORS;
        }
        if (NUMBER.matcher(digits).matches() || GROUPED.matcher(digits).matches()) {
            return null;
        }
        return DIGITS_AND_SEPARATORS.matcher(digits).matches() && digits.chars().anyMatch(Character::isDigit)
                ? Problem.DOUBTFUL_SEPARATORS
                : Problem.NOT_A_NUMBER;
    }

    private static AmountText amount(SignedText signed) {
        var exact = new BigDecimal(signed.digits().replace(",", "").replace(" ", ""));
        var rounded = exact.setScale(2, RoundingMode.HALF_EVEN);
        if (exact.subtract(rounded).abs().compareTo(NOISE) >= 0) {
            return new Unread(Problem.FRACTION_OF_PENNY);
        }
        if (rounded.precision() > 17) {
            return new Unread(Problem.TOO_LARGE);
        }
        return new Amount(Money.ofPounds(signed.negative() ? rounded.negate() : rounded));
    }
}
