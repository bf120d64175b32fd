package org.opencommissioning.pages.spending;

import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentSource;

@Serdeable
record PaymentPage(Payment payment, PaymentSource source) {}
