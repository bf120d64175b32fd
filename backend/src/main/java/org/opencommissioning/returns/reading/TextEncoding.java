package org.opencommissioning.returns.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/**
 * In which encoding a text file is written: as its byte order mark says, else UTF-8 if every byte of the file fits it, else
 * Windows-1252, which spreadsheets in Britain write.
 *
 * @param declared whether a byte order mark said so
 */
record TextEncoding(Charset charset, boolean declared) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    boolean isUnicode() {
        return charset != WINDOWS;
    }

    /** @throws NotReadable when the file holds bytes that no text holds */
    static TextEncoding of(Delivery.Bytes content) throws IOException {
        try (var in = content.open()) {
            var head = in.readNBytes(4);
            if (startsWith(head, 0xff, 0xfe)) {
                return new TextEncoding(StandardCharsets.UTF_16LE, true);
            }
            if (startsWith(head, 0xfe, 0xff)) {
                return new TextEncoding(StandardCharsets.UTF_16BE, true);
            }
            if (isUtf8(head, in)) {
                return new TextEncoding(StandardCharsets.UTF_8, startsWith(head, 0xef, 0xbb, 0xbf));
            }
            return new TextEncoding(WINDOWS, false);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] head, InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16).put(head);
        var chars = CharBuffer.allocate(1 << 16);
        boolean fits = true;
        int read = 0;
        while (read >= 0) {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            refuseNul(bytes);
            fits = fits && decodes(decoder, bytes, chars, read < 0);
            bytes.compact();
            if (!fits) {
                bytes.clear();
            }
        }
        return fits;
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean last) {
        return !decoder.decode(bytes, chars.clear(), last).isError();
    }

    private static void refuseNul(ByteBuffer bytes) throws NotReadable {
        var array = bytes.array();
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (array[i] == 0) {
                throw new NotReadable(Finding.ofFile(
                        FileRules.IS_TEXT,
                        "The file holds bytes that are no text (NUL). Save it again as \"CSV UTF-8\"."));
            }
        }
    }
}
