package org.opencommissioning.security;

import io.micronaut.core.annotation.Nullable;

/**
 * Who does something, and from where: what an act hands to the audit trail. A controller takes it as a parameter.
 *
 * @param address null for the operator at the terminal
 */
public record Actor(Caller caller, @Nullable String address) {
    /** Whoever sits at the portal's own machine. */
    public static final Actor OPERATOR = new Actor(Caller.ANONYMOUS, null);

    /** Null where nobody is signed in. */
    public @Nullable Long accountId() {
        return switch (caller) {
            case Caller.Anonymous nobody -> null;
            case Caller.KeyHolder key -> key.accountId();
            case Caller.SignedIn person -> person.accountId();
        };
    }

    /** Null where no key was used. */
    public @Nullable Long keyId() {
        return caller instanceof Caller.KeyHolder key ? key.keyId() : null;
    }
}
