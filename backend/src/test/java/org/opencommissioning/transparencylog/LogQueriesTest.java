package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogQueriesTest {
    private static final int SIZE = 37;

    private final NorthmoorLog northmoor = new NorthmoorLog();
    private final LogQueries queries = northmoor.queries;
    private final List<Hash> leaves = new ArrayList<>();

    @BeforeAll
    void aLogOfManyEntries() throws Exception {
        northmoor.appendMany(SIZE);
        for (long edition = 1; edition <= SIZE; edition++) {
            leaves.add(queries.findEntry(edition).orElseThrow().leaf());
        }
    }

    @Test
    void everyEditionIsProvedToBeInEveryLaterTree() throws SQLException {
        for (int size = 1; size <= SIZE; size++) {
            for (int edition = 1; edition <= size; edition++) {
                assertThat(queries.findInclusionProof(edition, size))
                        .contains(InclusionProof.of(edition - 1, leaves.subList(0, size)));
            }
        }
    }

    @Test
    void everyOlderTreeIsProvedToBeginEveryLaterOne() throws SQLException {
        for (int to = 0; to <= SIZE; to++) {
            for (int from = 0; from <= to; from++) {
                assertThat(queries.findConsistencyProof(from, to))
                        .contains(ConsistencyProof.of(from, leaves.subList(0, to)));
            }
        }
    }

    @Test
    void twoCheckpointsAndAProofShowThatTheLogOnlyGrew() throws SQLException {
        var older = open(20);
        var newer = open(SIZE);

        var proof = queries.findConsistencyProof(older.size(), newer.size()).orElseThrow();

        assertThat(proof.proves(older.root(), newer.root())).isTrue();
    }

    @Test
    void theEmptyLogHasACheckpointToo() throws SQLException {
        assertThat(open(0)).isEqualTo(new Checkpoint("northmoor.example/log", 0, new MerkleTree().root()));
    }

    @Test
    void aSizeHasOneNoteHoweverOftenItIsAsked() throws SQLException {
        assertThat(queries.findCheckpoint(SIZE)).isEqualTo(queries.findCheckpoint(SIZE));
    }

    @Test
    void whatIsNotThereIsNotFound() throws SQLException {
        assertThat(queries.findEntry(0)).isEmpty();
        assertThat(queries.findEntry(SIZE + 1)).isEmpty();
        assertThat(queries.findInclusionProof(0, SIZE)).isEmpty();
        assertThat(queries.findInclusionProof(5, 4)).isEmpty();
        assertThat(queries.findInclusionProof(5, SIZE + 1)).isEmpty();
        assertThat(queries.findConsistencyProof(-1, 4)).isEmpty();
        assertThat(queries.findConsistencyProof(5, 4)).isEmpty();
        assertThat(queries.findConsistencyProof(5, Long.MAX_VALUE)).isEmpty();
        assertThat(queries.findCheckpoint(-1)).isEmpty();
        assertThat(queries.findCheckpoint(SIZE + 1)).isEmpty();
    }

    @Test
    void theEntriesOfTheFormatsPageMakeItsCheckpoint() throws Exception {
        var log = new NorthmoorLog();
        for (var vector : Vectors.items(Vectors.read("entries.json").get("entries"))) {
            var entry = Entry.parse(vector.get("bytes").getStringValue().getBytes(StandardCharsets.UTF_8));
            log.set(entry.time().toString());
            log.append(draft(entry));
        }

        assertThat(log.queries.findCheckpoint(3))
                .contains(Vectors.read("checkpoint.json")
                        .get("checkpoints")
                        .get(1)
                        .get("note")
                        .getStringValue());
    }

    private Checkpoint open(long size) throws SQLException {
        var note = queries.findCheckpoint(size).orElseThrow();
        return Checkpoint.open(note, queries.verifierKey()).orElseThrow();
    }

    private static EntryDraft draft(Entry entry) {
        return new EntryDraft(
                entry.kind(),
                entry.publisher(),
                entry.subject(),
                entry.period(),
                new Content(entry.rows(), entry.content()),
                entry.file(),
                entry.supersedes(),
                entry.reason(),
                entry.approvedBy());
    }
}
