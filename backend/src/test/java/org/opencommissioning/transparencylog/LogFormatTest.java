package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that describes the format quotes the vectors which the code is held to. */
class LogFormatTest {
    private String page;

    @BeforeEach
    void thePage() throws IOException {
        var fromRoot = Path.of("docs", "log-format.md");
        page = Files.readString(
                Files.exists(fromRoot) ? fromRoot : Path.of("..").resolve(fromRoot));
    }

    @Test
    void itsRowIsTheFirstRowOfTheVectors() {
        var row = Vectors.read("content.json").get("rows").get(0);
        for (var part : List.of("canonical", "salt", "leaf")) {
            assertThat(page).contains(row.get(part).getStringValue());
        }
    }

    @Test
    void itsRootsAreThoseOfTheVectors() {
        assertThat(page).contains(Vectors.read("content.json").get("root").getStringValue());
        assertThat(page).contains(new MerkleTree().root().hex());
    }

    @Test
    void itsCommitmentIsThatOfTheVectors() {
        var file = Vectors.read("commitment.json").get("file");
        for (var part : List.of("sha256", "salt", "commitment")) {
            assertThat(page).contains(file.get(part).getStringValue());
        }
    }

    @Test
    void itsEntriesAreThoseOfTheVectors() {
        for (var vector : Vectors.items(Vectors.read("entries.json").get("entries"))) {
            assertThat(page)
                    .contains("    " + vector.get("bytes").getStringValue() + "\n    leaf  "
                            + vector.get("leaf").getStringValue());
        }
    }

    @Test
    void itsCheckpointIsThatOfTheVectors() {
        var vectors = Vectors.read("checkpoint.json");
        var note = vectors.get("checkpoints").get(1).get("note").getStringValue();
        assertThat(page.replace("\n    ", "\n")).contains(note);
        assertThat(page).contains(vectors.get("verifierKey").getStringValue());
    }

    @Test
    void itsBundleAndItsProofOfGrowthAreThoseOfTheVectors() {
        var vectors = Vectors.read("bundle.json");
        assertThat(page)
                .contains(vectors.get("bundles").get(0).get("bundle").getStringValue())
                .contains(vectors.get("growths").get(0).get("growth").getStringValue());
    }
}
