package org.opencommissioning.security.audit;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Reads the audit trail, newest first. */
@Singleton
public final class AuditQueries {
    private static final int FETCH = 1000;

    /** Which entries; null where it does not matter. */
    public record Filter(
            @Nullable Long account,
            @Nullable String act,
            @Nullable OrganisationCode organisation,
            @Nullable Outcome outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    /** @param before entries with smaller numbers; {@code Long.MAX_VALUE} for the newest */
    public List<AuditLine> list(Connection connection, Filter filter, long before, int limit) throws SQLException {
        return Sql.of("""
            select e.*, a.name, d.address
            from intake.audit_entry e
            left join intake.account a using (account_id)
            left join intake.audit_address d using (number)
            where e.number < :before
              and (cast(:account as bigint) is null or e.account_id = :account)
              and (cast(:act as text) is null or e.act = :act)
              and (cast(:organisation as text) is null or e.organisation = :organisation)
              and (cast(:outcome as text) is null or e.outcome = :outcome)
              and (cast(:from as timestamptz) is null or e.happened_at >= :from)
              and (cast(:to as timestamptz) is null or e.happened_at < :to)
            order by e.number desc
            limit :limit
            """)
                .bind("before", before)
                .bind("account", filter.account())
                .bind("act", filter.act())
                .bind(
                        "organisation",
                        filter.organisation() == null
                                ? null
                                : filter.organisation().text())
                .bind(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().slug())
                .bind("from", filter.from() == null ? null : begin(filter.from()))
                .bind("to", filter.to() == null ? null : begin(filter.to().plusDays(1)))
                .bind("limit", limit)
                .list(connection, AuditLine::read);
    }

    /** The first entry that is not what was written; 0 where the whole chain holds. In a transaction: it reads piece by piece. */
    public long firstBroken(Connection connection) throws SQLException {
        var chain = new Chain();
        Sql.of("select " + AuditEntry.COLUMNS + ", hash from intake.audit_entry order by number")
                .each(connection, FETCH, row -> chain.add(AuditEntry.read(row), row.getBytes("hash")));
        return chain.broken;
    }

    private static final class Chain {
        private byte[] before = AuditEntry.BEGINNING;
        private long number;
        private long broken;

        private void add(AuditEntry entry, byte[] hash) {
            boolean holds = entry.number() == number + 1 && Arrays.equals(entry.hashAfter(before), hash);
            if (!holds && broken == 0) {
                broken = number + 1;
            }
            number = entry.number();
            before = hash;
        }
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(AsAt.ENGLAND).toInstant());
    }
}
