package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private final JsonNode vectors = Vectors.read("commitment.json");

    @Test
    void aFileAndItsSaltGiveTheKnownCommitment() {
        var file = vectors.get("file");
        assertThat(Commitment.toFile(salt(file), Vectors.hash(file.get("sha256"))))
                .isEqualTo(Vectors.hash(file.get("commitment")));
    }

    @Test
    void wordsAndTheirSaltGiveTheKnownCommitment() {
        var words = vectors.get("words");
        assertThat(Commitment.toWords(salt(words), words.get("text").getStringValue()))
                .isEqualTo(Vectors.hash(words.get("commitment")));
    }

    @Test
    void twoCommitmentsToTheSameWordsDiffer() {
        assertThat(Commitment.toWords(Commitment.newSalt(), "sign lost"))
                .isNotEqualTo(Commitment.toWords(Commitment.newSalt(), "sign lost"));
    }

    @Test
    void aShortSaltIsRefused() {
        assertThatThrownBy(() -> Commitment.toWords(new byte[16], "sign lost"))
                .hasMessage("The salt of a commitment has 32 bytes, not 16");
    }

    private static byte[] salt(JsonNode vector) {
        return HexFormat.of().parseHex(vector.get("salt").getStringValue());
    }
}
