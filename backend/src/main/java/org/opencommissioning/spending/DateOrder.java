package org.opencommissioning.spending;

/** Which of a numeric date's first two numbers is the day. */
enum DateOrder {
    DAY_FIRST("day/month"),
    MONTH_FIRST("month/day"),
    /** Each date by itself: only what is certain, or certain within the period. */
    BY_PERIOD("each by itself");

    final String called;

    DateOrder(String called) {
        this.called = called;
    }
}
