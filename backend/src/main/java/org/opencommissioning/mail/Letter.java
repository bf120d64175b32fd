package org.opencommissioning.mail;

import io.micronaut.core.annotation.Nullable;

/**
 * A mail to one person, in plain text.
 *
 * @param recipient an e-mail address and nothing else
 * @param subject   one line
 * @param following null for a mail that is no part of a series
 */
public record Letter(
        String recipient,
        String subject,
        String body,
        @Nullable Following following) {
    private static final int LONGEST = 20_000;

    /**
     * A mail that comes because somebody follows something; it goes with what they follow.
     *
     * @param subscription its number
     * @param unsubscribe  address to which a mail program may post to end it (RFC 8058); null where nothing has begun
     */
    public record Following(long subscription, @Nullable String unsubscribe) {
        /** @throws IllegalArgumentException where it would add a header */
        public Following {
            if (unsubscribe != null && !unsubscribe.matches("https?://[\\x21-\\x7e&&[^<>]]{1,480}")) {
                throw new IllegalArgumentException("This is not one address");
            }
        }
    }

    public Letter(String recipient, String subject, String body) {
        this(recipient, subject, body, null);
    }

    /** @throws IllegalArgumentException where a line break or a comma would add headers or recipients, or it is too long */
    public Letter {
        if (!recipient.matches("[^\\s<>,;:\"()\\[\\]\\\\\\p{Cntrl}@]+@[A-Za-z0-9.-]+") || recipient.length() > 254) {
            throw new IllegalArgumentException("This is not one e-mail address");
        }
        if (subject.isBlank() || subject.length() > 200 || subject.matches("(?s).*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("A subject is one line of up to 200 characters");
        }
        if (body.length() > LONGEST) {
            throw new IllegalArgumentException("A mail may be " + LONGEST + " characters long");
        }
    }
}
