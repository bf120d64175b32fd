package org.opencommissioning.spending.payments;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.opencommissioning.api.answers.QuickItems;
import org.opencommissioning.api.editions.Gathering;

/** Single payments, as {@link PaymentController#getPayment} answers them. */
@Singleton
final class QuickPayments implements QuickItems<PaymentId, Payment> {
    @Override
    public String path() {
        return "/api/v1/payments/";
    }

    @Override
    public Optional<PaymentId> key(String text) {
        return PaymentId.find(text);
    }

    @Override
    public Gathering<PaymentId, Payment> gathering() {
        return PaymentQueries.BY_ID;
    }

    @Override
    public Class<Payment> type() {
        return Payment.class;
    }
}
