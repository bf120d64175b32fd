package org.opencommissioning.disclosure.words;

import java.text.Normalizer;

/**
 * Words without what no reader sees and what changes how others are seen: control characters, marks that turn the direction of
 * writing, characters without width. The joiner that makes one emoji of several stays between them.
 */
public final class CleanWords {
    private static final int JOINER = 0x200d;

    private CleanWords() {}

    public static String of(String words) {
        var clean = new StringBuilder(words.length());
        int[] letters = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .toArray();
        for (int i = 0; i < letters.length; i++) {
            boolean joins = letters[i] == JOINER && i > 0 && isPicture(letters[i - 1]);
            if (joins || letters[i] == '\n' || !isUnseen(letters[i])) {
                clean.appendCodePoint(letters[i]);
            } else if (letters[i] == '\r' || letters[i] == '\t') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }

    private static boolean isPicture(int letter) {
        return letter > 0xffff || letter == 0xfe0f || letter >= 0x2600 && letter < 0x2800;
    }

    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
