package org.opencommissioning.security.audit;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.opencommissioning.values.OrganisationCode;

/**
 * One entry of the trail.
 *
 * @param number  counted from 1 without a gap
 * @param network first 24 bits of an IPv4 address or 48 of an IPv6 address; null at the terminal
 */
record AuditEntry(
        long number,
        Instant at,
        @Nullable Long accountId,
        @Nullable Long keyId,
        String act,
        @Nullable String record,
        @Nullable OrganisationCode organisation,
        @Nullable String network,
        Outcome outcome) {
    static final byte[] BEGINNING = new byte[32];

    static final String COLUMNS =
            "number, happened_at, account_id, key_id, act, record, organisation, network, outcome";

    static AuditEntry read(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        return new AuditEntry(
                row.getLong("number"),
                row.getTimestamp("happened_at").toInstant(),
                row.getObject("account_id", Long.class),
                row.getObject("key_id", Long.class),
                row.getString("act"),
                row.getString("record"),
                organisation == null ? null : new OrganisationCode(organisation),
                row.getString("network"),
                Outcome.find(row.getString("outcome")).orElseThrow());
    }

    /** SHA-256 of the hash before it and of everything the entry says, each part with its length. */
    byte[] hashAfter(byte[] before) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(before);
            out.writeLong(number);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            write(out, accountId);
            write(out, keyId);
            write(out, act);
            write(out, record);
            write(out, organisation);
            write(out, network);
            write(out, outcome.slug());
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, @Nullable Object part) throws IOException {
        out.writeBoolean(part != null);
        if (part != null) {
            out.writeUTF(part.toString());
        }
    }
}
