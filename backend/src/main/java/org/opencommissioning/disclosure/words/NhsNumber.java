package org.opencommissioning.disclosure.words;

/** The number by which the NHS knows a patient (NHS Data Dictionary, NHS NUMBER). */
public final class NhsNumber {
    private static final int WEIGHED = 9;

    private NhsNumber() {}

    /** Whether the last of ten digits checks the others, modulus 11. @param digits ten digits from 0 to 9 */
    public static boolean is(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHED; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11 == digits.charAt(WEIGHED) - '0';
    }
}
