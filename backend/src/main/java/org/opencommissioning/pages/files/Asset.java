package org.opencommissioning.pages.files;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/**
 * A file for the browser.
 *
 * @param tag  tells its content from another
 * @param gzip the bytes compressed; null where that gains nothing
 */
record Asset(
        String name,
        String mediaType,
        byte[] bytes,
        @Nullable byte[] gzip,
        String tag) {
    private static final Pattern HASHED = Pattern.compile(".+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+");

    static Asset of(String name, byte[] bytes) throws IOException {
        var check = new CRC32C();
        check.update(bytes);
        var gzip = compressed(bytes);
        return new Asset(
                name,
                mediaType(name.substring(name.lastIndexOf('.') + 1)),
                bytes,
                gzip.length < bytes.length * 9 / 10 ? gzip : null,
                HexFormat.of().toHexDigits(check.getValue()));
    }

    /** Whether its name changes with its content, so that it can be kept for ever. */
    boolean isNamedByContent() {
        return HASHED.matcher(name).matches();
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(9);
            }
        }) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String mediaType(String suffix) {
        return switch (suffix) {
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "json", "map" -> "application/json";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }
}
