package org.opencommissioning.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.opencommissioning.api.http.ClientAddress;

/** Hands a controller who acts, and from which address. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {
    private static final Argument<Actor> TYPE = Argument.of(Actor.class);

    private final ClientAddress addresses;

    ActorBinder(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public Argument<Actor> argumentType() {
        return TYPE;
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        var actor = new Actor(CallerBinder.of(request), addresses.of(request));
        return () -> Optional.of(actor);
    }
}
