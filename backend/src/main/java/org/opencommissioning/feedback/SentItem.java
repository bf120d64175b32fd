package org.opencommissioning.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.annotation.Nullable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;

/**
 * One item of feedback as HealthWatch sent it.
 *
 * @param words as sent, without what no reader sees; never public before a moderator has decided
 */
record SentItem(
        long line,
        String reference,
        OrganisationCode about,
        String service,
        YearMonth month,
        String channel,
        @Nullable Integer rating,
        List<String> themes,
        int people,
        String words) {

    /** 64 hexadecimal digits that change with anything the item says. */
    String fingerprint() {
        var all = String.join(
                "\u001f",
                reference,
                about.text(),
                service,
                month.toString(),
                channel,
                String.valueOf(rating),
                String.join(";", themes),
                Integer.toString(people),
                words);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
