package org.opencommissioning.publication;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.returns.DestroyKeptFile;

/**
 * Destroys what must not stay published, wherever it is kept, in one transaction with the entry of the log that says so
 * (docs/log-format.md, section 8). A crash leaves all of it or nothing of it; what is committed cannot be had back.
 */
@Singleton
public final class WithdrawPublication {
    private final DataSource writer;
    private final WithdrawalRows publications;
    private final RemainingRows remaining;
    private final List<WithdrawableRows> rooms;
    private final List<Derived> derived;

    WithdrawPublication(
            @Named("writer") DataSource writer,
            WithdrawalRows publications,
            RemainingRows remaining,
            List<WithdrawableRows> rooms,
            List<Derived> derived) {
        this.writer = writer;
        this.publications = publications;
        this.remaining = remaining;
        this.rooms = rooms;
        this.derived = derived;
    }

    /**
     * @param lines      empty for the whole publication
     * @param why        what readers are told
     * @param approvedBy role of the person who approved: a slug of docs/log-format.md, section 5
     */
    public Withdrawn withdraw(long edition, List<Integer> lines, Correction why, String approvedBy)
            throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            publications.lock(connection);
            var target = publications.find(connection, edition);
            if (target.isEmpty()) {
                return new Withdrawn.Unknown(edition);
            }
            var room = room(target.get().kind());
            if (target.get().withdrawnBy() != null) {
                return new Withdrawn.Already(edition, target.get().withdrawnBy());
            }
            if (room.isEmpty()) {
                return new Withdrawn.NotThisKind(target.get().kind());
            }
            if (!lines.isEmpty() && !room.get().isByLine()) {
                return new Withdrawn.NotByLine(target.get().kind());
            }
            var missing = publications.listMissing(connection, target.get(), lines);
            return missing.isEmpty()
                    ? withdraw(connection, room.get(), new Withdrawal(target.get(), lines, why, approvedBy))
                    : new Withdrawn.NoSuchLines(missing);
        });
    }

    private Withdrawn withdraw(Connection connection, WithdrawableRows room, Withdrawal withdrawal)
            throws SQLException, IOException {
        var target = withdrawal.target();
        var draft = publications.begin(connection, withdrawal);
        var content = withdrawal.leavesRows()
                ? remaining.copy(connection, target.publicationId(), draft, withdrawal.lines())
                : RemainingRows.NONE;
        long pence = withdrawal.leavesRows()
                ? room.replace(connection, target.publicationId(), draft, withdrawal.lines())
                : 0;
        long edition = publications.enter(connection, draft, withdrawal, content, pence);
        for (var tables : derived) {
            if (tables.reads().contains(target.kind())) {
                tables.published(connection, new Change(draft, edition, withdrawal.replaced()));
            }
        }
        long rows = destroy(connection, room, withdrawal, edition);
        return new Withdrawn.ByEdition(edition, rows);
    }

    private long destroy(Connection connection, WithdrawableRows room, Withdrawal withdrawal, long edition)
            throws SQLException, IOException {
        var target = withdrawal.target();
        DestroyKeptFile.of(connection, target.publicationId());
        if (withdrawal.isWhole()) {
            room.destroy(connection, target.publicationId(), null);
            publications.bury(connection, target, edition);
            return target.rows();
        }
        remaining.bury(connection, target.publicationId(), withdrawal.lines(), edition);
        room.destroy(connection, target.publicationId(), withdrawal.lines());
        return withdrawal.lines().size();
    }

    private Optional<WithdrawableRows> room(String kind) {
        return rooms.stream().filter(room -> room.holds(kind)).findFirst();
    }
}
