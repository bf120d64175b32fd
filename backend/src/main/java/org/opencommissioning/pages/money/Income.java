package org.opencommissioning.pages.money;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.suppliers.Supplier;
import org.opencommissioning.spending.totals.Totals;

/**
 * What somebody was paid in one year.
 *
 * @param payers  largest first, ten at most, of {@code payerCount}
 * @param areas   what for, ten at most
 * @param largest payments, five
 */
@Serdeable
public record Income(
        Supplier supplier, YearOfMoney money, Totals payers, long payerCount, Totals areas, List<Payment> largest) {}
