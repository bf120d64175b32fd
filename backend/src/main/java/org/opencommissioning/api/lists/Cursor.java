package org.opencommissioning.api.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;

/**
 * Where a page ended: the values of its last row's sort key and identity, and a print of the question it answers. Readers treat
 * its text as opaque.
 */
record Cursor(List<Object> values) {
    private static final int PRINT_BYTES = 8;

    /** @param question print of the question, of at least 8 bytes */
    String text(byte[] question) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(question, 0, PRINT_BYTES);
            for (var value : values) {
                out.writeUTF(value.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** @throws Refusal when it is not a cursor, or one of another question */
    static Cursor parse(String text, byte[] question, List<Key> keys) {
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            if (!Arrays.equals(in.readNBytes(PRINT_BYTES), Arrays.copyOf(question, PRINT_BYTES))) {
                throw refusal(text, "It continues another question.");
            }
            var values = new ArrayList<>();
            for (var key : keys) {
                values.add(key.type().parse(in.readUTF()));
            }
            if (in.available() > 0) {
                throw refusal(text, "It is not a cursor.");
            }
            return new Cursor(values);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw refusal(text, "It is not a cursor.");
        }
    }

    private static Refusal refusal(String text, String detail) {
        return ProblemKind.BAD_CURSOR.refusal(
                "after", text, detail, "Follow the next link of a page, or begin without after.");
    }
}
