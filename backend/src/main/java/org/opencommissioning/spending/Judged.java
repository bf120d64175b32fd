package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import org.opencommissioning.values.Money;

/** What becomes of a row. */
sealed interface Judged {
    /** No payment: a totals row. */
    record LeftOut() implements Judged {}

    /** @param amount null when it could not be read */
    record Refused(@Nullable Money amount) implements Judged {}

    record Held(Money amount) implements Judged {}

    record Accepted(PaymentRow payment) implements Judged {}
}
