package org.opencommissioning.publication;

/**
 * Why a publication replaces an earlier one.
 *
 * @param words what readers are told, in plain English, 10 to 500 characters
 */
public record Correction(String words) {
    /** @throws IllegalArgumentException when the words are too few to explain or too many to read */
    public Correction {
        words = words.strip();
        if (words.length() < 10 || words.length() > 500) {
            throw new IllegalArgumentException("A reason for a correction has 10 to 500 characters");
        }
    }
}
