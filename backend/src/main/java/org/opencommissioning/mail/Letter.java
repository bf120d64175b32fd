package org.opencommissioning.mail;

/**
 * A mail to one person, in plain text.
 *
 * @param recipient an e-mail address and nothing else
 * @param subject   one line
 */
public record Letter(String recipient, String subject, String body) {
    private static final int LONGEST = 20_000;

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
