package org.opencommissioning.pages.money;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When a month's payments are due: by the end of the month after it. HM Treasury, Transparency: publication of spend over £25,000
 * (2010): publish every month, within the month that follows. Decisions/0171.
 */
final class DueDate {
    private static final int MONTHS_AFTER = 1;

    private DueDate() {}

    static LocalDate of(YearMonth month) {
        return month.plusMonths(MONTHS_AFTER).atEndOfMonth();
    }
}
