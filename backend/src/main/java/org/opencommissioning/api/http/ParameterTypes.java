package org.opencommissioning.api.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import java.util.Optional;
import java.util.function.Function;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Our values as parameters: what cannot be read becomes a Problem that names the parameter. */
@Factory
final class ParameterTypes {
    @Prototype
    TypeConverter<CharSequence, AsAt> asAt() {
        return reading(AsAt::parse);
    }

    @Prototype
    TypeConverter<CharSequence, FinancialYear> financialYear() {
        return reading(FinancialYear::parse);
    }

    @Prototype
    TypeConverter<CharSequence, OrganisationCode> organisationCode() {
        return reading(OrganisationCode::parse);
    }

    @Prototype
    TypeConverter<CharSequence, Period> period() {
        return reading(Period::parse);
    }

    @Prototype
    TypeConverter<CharSequence, Money> money() {
        return reading(text -> Money.ofPounds(new java.math.BigDecimal(text)));
    }

    private static <T> TypeConverter<CharSequence, T> reading(Function<String, T> parse) {
        return (text, type, context) -> read(text, parse, context);
    }

    private static <T> Optional<T> read(CharSequence text, Function<String, T> parse, ConversionContext context) {
        try {
            return Optional.of(parse.apply(text.toString()));
        } catch (RuntimeException e) {
            context.reject(text, e);
            return Optional.empty();
        }
    }
}
