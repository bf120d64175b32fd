package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private final JsonNode vectors = Vectors.read("checkpoint.json");
    private final VerifierKey key = VerifierKey.parse(vectors.get("verifierKey").getStringValue());

    @Test
    void theKnownKeySignsTheKnownNotes() {
        for (var vector : Vectors.items(vectors.get("checkpoints"))) {
            var note = Checkpoint.sign(vector.get("size").getLongValue(), root(vector), NorthmoorKey.signer());

            assertThat(note).isEqualTo(vector.get("note").getStringValue());
        }
    }

    @Test
    void aCheckpointIsReadBackByItsVerifierKey() {
        var vector = vectors.get("checkpoints").get(1);

        assertThat(Checkpoint.open(vector.get("note").getStringValue(), key))
                .contains(new Checkpoint("northmoor.example/log", 3, root(vector)));
    }

    @Test
    void aChangedCheckpointIsNotOpened() {
        var note = vectors.get("checkpoints").get(1).get("note").getStringValue();

        assertThat(Checkpoint.open(note.replace("\n3\n", "\n4\n"), key)).isEmpty();
        assertThat(Checkpoint.open(note.replace("northmoor", "southmoor"), key)).isEmpty();
        assertThat(Checkpoint.open(note.replace("\n\n", "\n"), key)).isEmpty();
        assertThat(Checkpoint.open(note.substring(0, note.length() - 9), key)).isEmpty();
        assertThat(Checkpoint.open("", key)).isEmpty();
    }

    @Test
    void signaturesOfWitnessesAreAllowedBesideTheLogsOwn() {
        var note = vectors.get("checkpoints").get(1).get("note").getStringValue();

        assertThat(Checkpoint.open(note + "\u2014 witness.example AAAAAAAA\n", key))
                .isPresent();
    }

    @Test
    void aNoteSignedByAnotherProgramVerifies() {
        var foreign = vectors.get("foreign");
        var foreignKey = VerifierKey.parse(foreign.get("verifierKey").getStringValue());
        var note = SignedNote.parse(foreign.get("note").getStringValue());

        assertThat(note.isSignedBy(foreignKey)).isTrue();
        assertThat(note.isSignedBy(key)).isFalse();
        assertThat(note).hasToString(foreign.get("note").getStringValue());
    }

    @Test
    void aVerifierKeyWithAnotherKeyIdIsRefused() {
        var text = vectors.get("verifierKey").getStringValue();

        assertThat(key).hasToString(text);
        assertThatThrownBy(() -> VerifierKey.parse(text.replaceFirst("\\+[0-9a-f]{8}\\+", "+00000000+")))
                .hasMessageEndingWith("its key id does not belong to it");
        assertThatThrownBy(() -> VerifierKey.parse("northmoor.example/log"))
                .hasMessageEndingWith("is not a verifier key");
    }

    private static Hash root(JsonNode vector) {
        return Vectors.hash(vector.get("root"));
    }
}
