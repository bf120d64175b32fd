package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencommissioning.transparencylog.NorthmoorLog.payments;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;

@Tag("database")
class TransparencyLogTest {
    private final NorthmoorLog northmoor = new NorthmoorLog();

    @Test
    void editionsCountFromOne() throws Exception {
        assertThat(northmoor.append(payments(3)).edition()).isEqualTo(1);
        assertThat(northmoor.append(payments(2, List.of(1L))).edition()).isEqualTo(2);
        assertThat(northmoor.queries.size()).isEqualTo(2);
    }

    @Test
    void anEntryIsReadAsItWasAppended() throws Exception {
        var appended = northmoor.append(payments(3));

        assertThat(northmoor.queries.findEntry(1)).contains(payments(3).at(appended.time()));
        assertThat(appended.leaf()).isEqualTo(payments(3).at(appended.time()).leaf());
    }

    @Test
    void timeStandsStillWhenTheClockIsPutBack() throws Exception {
        northmoor.set("2013-05-20T09:30:00.1239Z");
        assertThat(northmoor.append(payments(1)).time()).isEqualTo("2013-05-20T09:30:00.123Z");
        northmoor.set("2013-05-20T08:30:00Z");
        assertThat(northmoor.append(payments(2)).time()).isEqualTo("2013-05-20T09:30:00.123Z");
        northmoor.set("2013-05-20T09:31:00Z");
        assertThat(northmoor.append(payments(3)).time()).isEqualTo("2013-05-20T09:31:00Z");
    }

    @Test
    void aRollbackLeavesNothingAndNoGap() throws Exception {
        northmoor.append(payments(1));
        assertThatThrownBy(() -> Transaction.in(northmoor.writer, connection -> {
                    northmoor.log.append(connection, payments(2));
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(northmoor.queries.size()).isEqualTo(1);
        assertThat(nodes()).isZero();
        assertThat(northmoor.append(payments(3)).edition()).isEqualTo(2);
        assertThat(northmoor.queries.findEntry(2).orElseThrow().rows()).isEqualTo(3);
    }

    @Test
    void twoEntriesOfOneTransactionFollowEachOther() throws Exception {
        Transaction.in(northmoor.writer, connection -> {
            assertThat(northmoor.log.append(connection, payments(1)).edition()).isEqualTo(1);
            assertThat(northmoor.log.append(connection, payments(2)).edition()).isEqualTo(2);
            return null;
        });
        assertThat(northmoor.queries.size()).isEqualTo(2);
    }

    @Test
    void manyAppendersLeaveNoGapAndNoRepeatAndTimeNeverGoesBack() throws Exception {
        var appended = together(4, 25);

        assertThat(appended.stream().map(Appended::edition).sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
        var inOrder = new ArrayList<Entry>();
        for (long edition = 1; edition <= 100; edition++) {
            inOrder.add(northmoor.queries.findEntry(edition).orElseThrow());
        }
        assertThat(inOrder).extracting(Entry::time).isSorted();
        var leaves = inOrder.stream().map(Entry::leaf).toList();
        assertThat(northmoor.queries.findCheckpoint(100))
                .contains(Checkpoint.sign(100, MerkleTree.root(leaves), NorthmoorKey.signer()));
    }

    @Test
    void whatIsNotThereCannotBeSuperseded() {
        assertThatThrownBy(() -> northmoor.append(payments(1, List.of(1L))))
                .hasMessage("There is no edition 1 to supersede");
    }

    @Test
    void outsideATransactionNothingIsAppended() throws Exception {
        try (var connection = northmoor.access.openAsWriter()) {
            assertThatThrownBy(() -> northmoor.log.append(connection, payments(1)))
                    .isInstanceOf(IllegalStateException.class);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> northmoor.log.append(connection, payments(1)))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(northmoor.queries.size()).isZero();
    }

    @Test
    void notEvenTheWriterChangesTheLog() throws Exception {
        northmoor.appendMany(2);
        for (var statement : List.of(
                "update published.entry set published_at = now()",
                "delete from published.entry where edition = 2",
                "truncate published.entry",
                "update published.log_node set hash = hash",
                "delete from published.log_node")) {
            try (var connection = northmoor.access.openAsWriter()) {
                assertThatThrownBy(() -> connection.createStatement().execute(statement))
                        .hasMessageContaining("The transparency log only grows");
            }
        }
    }

    private List<Appended> together(int appenders, int each) throws Exception {
        Callable<List<Appended>> many = () -> {
            var appended = new ArrayList<Appended>();
            for (int i = 0; i < each; i++) {
                northmoor.set("2013-05-20T09:30:%02dZ"
                        .formatted(ThreadLocalRandom.current().nextInt(60)));
                appended.add(northmoor.append(payments(i)));
            }
            return appended;
        };
        var appended = new ArrayList<Appended>();
        try (var threads = Executors.newFixedThreadPool(appenders)) {
            var all = IntStream.range(0, appenders).mapToObj(i -> many).toList();
            for (var done : threads.invokeAll(all)) {
                appended.addAll(done.get());
            }
        }
        return appended;
    }

    private long nodes() throws SQLException {
        try (var connection = northmoor.access.openAsReader()) {
            return Sql.of("select count(*) from published.log_node").get(connection, row -> row.getLong(1));
        }
    }
}
