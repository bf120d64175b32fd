package org.opencommissioning.organisations.population;

/** What becomes of a row. */
sealed interface Judged {
    /** It sums or divides other rows. */
    record LeftOut() implements Judged {}

    record Refused() implements Judged {}

    /** It waits for a person's decision. */
    record Held() implements Judged {}

    record Accepted(ListSizeRow row) implements Judged {}
}
