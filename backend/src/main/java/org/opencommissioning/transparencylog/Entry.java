package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * One publication in the log (docs/log-format.md §5). Holds no free text and nothing that could be guessed from a hash,
 * because it can never be taken back.
 *
 * @param kind       kind of the return, {@code payments}
 * @param subject    the organisation it is about; null where about more than one
 * @param content    root of the Merkle tree over the rows
 * @param file       commitment to the file as sent; null where there is none
 * @param supersedes editions that it replaces, ascending; none exactly where there is no {@code reason}
 * @param time       in whole milliseconds
 * @param approvedBy role of the person who approved, never a name
 */
@Serdeable
public record Entry(
        int version,
        String kind,
        OrganisationCode publisher,
        @Nullable OrganisationCode subject,
        Period period,
        long rows,
        Hash content,
        @Nullable Hash file,
        List<Long> supersedes,
        @Nullable Reason reason,
        Instant time,
        String approvedBy) {
    static final int VERSION = 1;

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** @throws IllegalArgumentException when the parts do not make an entry of the format */
    public Entry {
        supersedes = List.copyOf(supersedes);
        check(kind, rows, supersedes, reason, approvedBy);
        require(version == VERSION, "Version " + version + " of an entry is not known");
        require(
                time.equals(time.truncatedTo(ChronoUnit.MILLIS)),
                "An entry's time has whole milliseconds, not " + time);
    }

    /** @throws IllegalArgumentException unless the bytes are exactly the canonical form of an entry */
    public static Entry parse(byte[] bytes) {
        return EntryParser.parse(bytes);
    }

    /** The bytes that the log holds. */
    public byte[] bytes() {
        var out = new Canonical().beginObject();
        out.member("approvedBy", approvedBy).member("content", content.hex());
        out.member("file", file == null ? null : file.hex()).member("kind", kind);
        out.name("period").beginObject();
        out.member("from", period.from().toString()).member("to", period.to().toString());
        out.endObject().member("publisher", publisher.text());
        writeReason(out.name("reason"));
        out.member("rows", rows).member("subject", subject == null ? null : subject.text());
        out.name("supersedes").beginArray();
        supersedes.forEach(out::value);
        return out.endArray()
                .member("time", MILLISECONDS.format(time))
                .member("version", version)
                .endObject()
                .toBytes();
    }

    public Hash leaf() {
        return MerkleTree.leaf(bytes());
    }

    static void check(String kind, long rows, List<Long> supersedes, @Nullable Reason reason, String approvedBy) {
        require(SLUG.matcher(kind).matches(), "'" + kind + "' is not a kind such as payments");
        require(SLUG.matcher(approvedBy).matches(), "'" + approvedBy + "' is not a role such as finance-officer");
        require(rows >= 0, "An entry cannot have " + rows + " rows");
        require(supersedes.isEmpty() == (reason == null), "What an entry supersedes and its reason are given together");
        require(
                supersedes.equals(supersedes.stream().sorted().distinct().toList()),
                "What an entry supersedes is given in ascending order, not " + supersedes);
        require(supersedes.stream().allMatch(edition -> edition >= 1), "Editions begin at 1, not " + supersedes);
    }

    private void writeReason(Canonical out) {
        if (reason == null) {
            out.value((String) null);
        } else {
            out.beginObject().member("code", reason.code().slug());
            out.member("words", reason.words() == null ? null : reason.words().hex())
                    .endObject();
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
