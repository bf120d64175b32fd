package org.opencommissioning.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hands a controller its caller: whom a filter has recognised, anonymous otherwise. */
@Singleton
final class CallerBinder implements TypedRequestArgumentBinder<Caller> {
    static final String ATTRIBUTE = "org.opencommissioning.caller";
    private static final Argument<Caller> TYPE = Argument.of(Caller.class);

    @Override
    public Argument<Caller> argumentType() {
        return TYPE;
    }

    @Override
    public BindingResult<Caller> bind(ArgumentConversionContext<Caller> context, HttpRequest<?> request) {
        var caller = request.getAttribute(ATTRIBUTE, Caller.class).orElse(Caller.ANONYMOUS);
        return () -> Optional.of(caller);
    }
}
