package org.opencommissioning.transparencylog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures, in the form of C2SP signed-note.
 *
 * @param text       every line with its line feed
 * @param signatures lines {@code — name base64(key id || signature)}, without line feeds
 */
record SignedNote(String text, List<String> signatures) {
    private static final String MARK = "\u2014 ";
    private static final int KEY_ID_BYTES = 4;

    static SignedNote sign(String text, Signer signer) {
        var key = signer.verifierKey();
        var signature = signer.sign(text.getBytes(StandardCharsets.UTF_8));
        var signed = Arrays.copyOf(key.keyId(), KEY_ID_BYTES + signature.length);
        System.arraycopy(signature, 0, signed, KEY_ID_BYTES, signature.length);
        return new SignedNote(
                text, List.of(MARK + key.name() + " " + Base64.getEncoder().encodeToString(signed)));
    }

    /** @throws IllegalArgumentException unless a text, an empty line and signature lines follow each other */
    static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
            throw new IllegalArgumentException("A signed note is a text, an empty line and signature lines");
        }
        var lines = note.substring(end + 2, note.length() - 1).split("\n", -1);
        return new SignedNote(note.substring(0, end + 1), List.of(lines));
    }

    boolean isSignedBy(VerifierKey key) {
        var beginning = MARK + key.name() + " ";
        return signatures.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> decode(line.substring(beginning.length())))
                .filter(signed -> Arrays.equals(Arrays.copyOf(signed, KEY_ID_BYTES), key.keyId()))
                .anyMatch(signed -> key.verifies(
                        text.getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(signed, KEY_ID_BYTES, Math.max(KEY_ID_BYTES, signed.length))));
    }

    /** Base64 has spellings that mean the same; one of them counts. */
    private static byte[] decode(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return text + "\n" + String.join("\n", signatures) + "\n";
    }
}
