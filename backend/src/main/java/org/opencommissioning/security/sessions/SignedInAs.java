package org.opencommissioning.security.sessions;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import org.opencommissioning.security.Secret;

/** What came of an attempt to sign in. */
public sealed interface SignedInAs {
    /**
     * A session is open.
     *
     * @param device what the browser keeps, so that it is known next time; null where it is known already
     */
    record Somebody(Secret session, @Nullable Secret device) implements SignedInAs {}

    /** The password was right; the code of the second factor is asked for in this session. */
    record OwesCode(Secret session) implements SignedInAs {}

    /** Wrong password, no such account, an account that is closed: all the same to whoever asks. */
    record Nobody() implements SignedInAs {}

    /** Too many attempts: this one was not looked at. */
    record Wait(Duration left) implements SignedInAs {}
}
