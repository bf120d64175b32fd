package org.opencommissioning.spending;

import java.util.Map;
import org.opencommissioning.returns.Delivery;

/** What the first reading of a file found out and the judging of its rows rests on. */
record SurveyedFile(
        Delivery delivery,
        PaymentLayout layout,
        Map<String, DateOrder> orders,
        DoubtfulAmounts amounts,
        EntityNames names) {
    /** A fresh reader: it remembers, and is not shared between readings. */
    PaymentDates dates() {
        return new PaymentDates(orders, delivery.period());
    }
}
