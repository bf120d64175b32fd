package org.opencommissioning.security.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Argon2id as OWASP recommends it: 19 MiB, two passes, one lane (decisions/0330). */
public final class Passwords {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int DISTINCT = 5;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    /** Only so many at a time, so that many attempts cannot take all memory. */
    private static final Semaphore ROOM =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** What an attempt on no account is compared with, so that it takes as long. */
    private static final String NOBODY = hash("nobody has this password");

    private static final List<String> COMMON = List.of(
            "password",
            "passw0rd",
            "qwerty",
            "12345",
            "letmein",
            "welcome",
            "iloveyou",
            "administrator",
            "opencommissioning");

    private Passwords() {}

    public static String hash(String password) {
        ROOM.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(ARGON2)
                    .getResult();
        } finally {
            ROOM.release();
        }
    }

    /** Takes as long where there is no account, or none with a password. */
    public static boolean matches(String password, @Nullable String hash) {
        ROOM.acquireUninterruptibly();
        try {
            var kept = hash == null ? NOBODY : hash;
            boolean same = Password.check(password, kept).with(Argon2Function.getInstanceFromHash(kept));
            return same && hash != null;
        } finally {
            ROOM.release();
        }
    }

    /** Why a password will not do, as a sentence; empty where it will. */
    public static Optional<String> objection(String password, String email, String name) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of(
                    "Use " + SHORTEST + " characters or more. Three words that do not belong together are good.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Use " + LONGEST + " characters at most.");
        }
        if (password.chars().distinct().count() < DISTINCT) {
            return Optional.of("Use more different characters.");
        }
        if (COMMON.stream().anyMatch(common -> plain.contains(common) && plain.length() < common.length() + SHORTEST)) {
            return Optional.of("This password is easily guessed: it is mostly a common one.");
        }
        if (holds(plain, email.substring(0, email.indexOf('@'))) || holds(plain, name)) {
            return Optional.of("Do not use your name or e-mail address in it.");
        }
        return Optional.empty();
    }

    private static boolean holds(String password, String word) {
        return word.length() >= 4 && password.contains(word.toLowerCase(Locale.ROOT));
    }
}
