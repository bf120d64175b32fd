package org.opencommissioning.demo;

/** How a publisher writes an amount. */
enum AmountStyle {
    PLAIN,
    COMMAS,
    POUND_SIGN,
    PADDED;

    String write(long pence) {
        if (pence == PaymentLine.UNREADABLE) {
            return "########";
        }
        return switch (this) {
            case PLAIN -> number(pence, false);
            case COMMAS -> number(pence, true);
            case POUND_SIGN -> pence < 0 ? "-£" + number(-pence, true) : "£" + number(pence, true);
            case PADDED -> number(pence, true) + " ";
        };
    }

    private static String number(long pence, boolean commas) {
        var digits = new StringBuilder(20);
        long left = Math.abs(pence);
        digits.append((char) ('0' + left % 10))
                .append((char) ('0' + left / 10 % 10))
                .append('.');
        left /= 100;
        int place = 0;
        do {
            if (commas && place > 0 && place % 3 == 0) {
                digits.append(',');
            }
            digits.append((char) ('0' + left % 10));
            left /= 10;
            place++;
        } while (left > 0);
        return digits.append(pence < 0 ? "-" : "").reverse().toString();
    }
}
