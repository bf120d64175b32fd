package org.opencommissioning.api.http;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock, injected wherever time matters; tests replace it. */
@Factory
public final class SystemClock {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
