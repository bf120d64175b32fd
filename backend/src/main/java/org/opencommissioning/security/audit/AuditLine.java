package org.opencommissioning.security.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.opencommissioning.values.OrganisationCode;

/**
 * An entry of the audit trail as a steward reads it.
 *
 * @param number      counted from 1 without a gap
 * @param accountId   who acted; null where nobody was signed in, and for the operator at the terminal
 * @param accountName of that account today
 * @param keyId       the key by which a program acted for them; null where a person did
 * @param act         in small words: {@code submit-return}
 * @param record      what it was about, by kind and number: {@code submission 17}
 * @param network     first 24 bits of an IPv4 address or 48 of an IPv6 address; null at the terminal
 * @param address     the whole address, for 90 days
 * @param hash        SHA-256 over the hash before it and this entry
 */
@Serdeable
@Schema(description = "Who did what when, from where")
public record AuditLine(
        long number,
        Instant at,
        @Nullable Long accountId,
        @Nullable String accountName,
        @Nullable Long keyId,
        String act,
        @Nullable String record,
        @Nullable OrganisationCode organisation,
        @Nullable String network,
        @Nullable String address,
        Outcome outcome,
        @Schema(pattern = "^[0-9a-f]{64}$") String hash) {
    static AuditLine read(ResultSet row) throws SQLException {
        var entry = AuditEntry.read(row);
        return new AuditLine(
                entry.number(),
                entry.at(),
                entry.accountId(),
                row.getString("name"),
                entry.keyId(),
                entry.act(),
                entry.record(),
                entry.organisation(),
                entry.network(),
                row.getString("address"),
                entry.outcome(),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
