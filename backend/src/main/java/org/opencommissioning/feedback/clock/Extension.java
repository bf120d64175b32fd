package org.opencommissioning.feedback.clock;

/** More working days than the rule gives, and why. */
public record Extension(int workingDays, String reason) {
    public Extension {
        if (workingDays < 1 || reason.isBlank()) {
            throw new IllegalArgumentException("An extension has a working day or more, and a reason");
        }
    }
}
