package org.opencommissioning.disclosure.words;

import java.text.Normalizer;

/**
 * Words as a screen should see them: characters without width are gone, and digits and letters of other shapes (full width,
 * mathematical bold) are plain ones, so that neither hides a number. Remembers where each character stood.
 */
record Folded(String text, int[] places) {

    static Folded of(String words) {
        var text = new StringBuilder(words.length());
        var places = new int[words.length() * 2 + 1];
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            if (!isHidden(letter)) {
                var plain = plain(letter);
                for (int i = 0; i < plain.length() && text.length() < places.length - 1; i++) {
                    places[text.length()] = at;
                    text.append(plain.charAt(i));
                }
            }
            at += Character.charCount(letter);
        }
        places[text.length()] = words.length();
        return new Folded(text.toString(), places);
    }

    private static boolean isHidden(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    private static String plain(int letter) {
        if (letter < 128) {
            return Character.toString(letter);
        }
        int digit = Character.digit(letter, 10);
        if (digit >= 0) {
            return Integer.toString(digit);
        }
        if (Character.isSpaceChar(letter)) {
            return " ";
        }
        var plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain : Character.toString(letter);
    }

    /** The mark in the words as written that covers this piece of the text. */
    Mark mark(int from, int until, Personal reason) {
        return new Mark(places[from], Math.max(places[until], places[from] + 1), reason);
    }
}
