package org.opencommissioning.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the packed parts of a PDF would unpack to, counted before anything else reads them: a file of a few kilobytes can hold a thousand
 * times a thousand of them.
 */
final class PackedStreams {
    private static final long MOST_BYTES_OF_ONE = 96L << 20;
    private static final long MOST_BYTES = 256L << 20;
    private static final int DICTIONARY_BYTES = 2_048;
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern LZW = Pattern.compile("/lzw");
    private static final Pattern FLATE_TWICE = Pattern.compile("/(flatedecode|fl)\\s*/(flatedecode|fl)\\b");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PackedStreams() {}

    /** Whether the file's streams are packed in the usual way and unpack to what a document may have. */
    static boolean areReasonable(byte[] pdf) {
        long bytes = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            if (isPackedOddly(pdf, at)) {
                return false;
            }
            long unpacked = unpacked(pdf, dataAt(pdf, at));
            bytes += unpacked;
            if (unpacked > MOST_BYTES_OF_ONE || bytes > MOST_BYTES) {
                return false;
            }
        }
        return true;
    }

    /** The place behind the next word {@code stream}. */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at <= pdf.length - STREAM.length; at++) {
            if (pdf[at] == 's' && isWord(pdf, at) && !(at >= 3 && pdf[at - 1] == 'd' && pdf[at - 2] == 'n')) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean isWord(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPackedOddly(byte[] pdf, int at) {
        int from = Math.max(0, at - DICTIONARY_BYTES);
        var dictionary = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
        int own = dictionary.lastIndexOf(" obj");
        var text = HEX.matcher(own < 0 ? dictionary : dictionary.substring(own))
                .replaceAll(sign -> String.valueOf((char) Integer.parseInt(sign.group(1), 16))
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"))
                .toLowerCase(Locale.ROOT);
        return LZW.matcher(text).find() || FLATE_TWICE.matcher(text).find();
    }

    private static int dataAt(byte[] pdf, int at) {
        int data = at;
        while (data < pdf.length && (pdf[data] == '\r' || pdf[data] == '\n')) {
            data++;
        }
        return data;
    }

    /** 0 where it is not packed by deflate. */
    private static long unpacked(byte[] pdf, int from) {
        if (from >= pdf.length || (pdf[from] & 0x0f) != 8) {
            return 0;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var buffer = new byte[1 << 16];
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_BYTES_OF_ONE) {
                if (inflater.inflate(buffer) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
