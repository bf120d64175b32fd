package org.opencommissioning.spending.payments;

import io.micronaut.context.annotation.Prototype;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import java.util.Optional;

/** A payment's id as part of a path. */
@Prototype
final class PaymentIds implements TypeConverter<CharSequence, PaymentId> {
    @Override
    public Optional<PaymentId> convert(CharSequence text, Class<PaymentId> type, ConversionContext context) {
        try {
            return Optional.of(PaymentId.parse(text.toString()));
        } catch (IllegalArgumentException e) {
            context.reject(text, e);
            return Optional.empty();
        }
    }
}
