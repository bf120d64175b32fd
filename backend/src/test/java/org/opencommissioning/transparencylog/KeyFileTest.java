package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFileThatIsNotThereYet() {
        file = folder.resolve("secrets").resolve("log.key");
    }

    @Test
    void aKeyIsMadeOnceAndReadByItsOwnerOnly() throws IOException {
        var made = signer().verifierKey();

        assertThat(signer().verifierKey()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void programsThatStartTogetherTakeTheSameKey() {
        var keys = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> signer().verifierKey().toString());

        assertThat(keys.distinct()).hasSize(1);
    }

    @Test
    void whatItSignsItsVerifierKeyVerifies() {
        var note = Checkpoint.sign(0, new MerkleTree().root(), signer());

        assertThat(Checkpoint.open(note, signer().verifierKey())).isPresent();
    }

    @Test
    void aFileWithoutAKeyIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not a key");

        assertThatThrownBy(() -> KeyFile.readOrCreate(file))
                .hasMessage(file + " does not hold an Ed25519 key: it has no public key");
        assertThat(file).hasContent("not a key");
    }

    @Test
    void keysThatDoNotBelongTogetherAreRefused() throws IOException {
        signer();
        var other = folder.resolve("other.key");
        KeyFile.readOrCreate(other);
        var mixed = Files.readString(file).split("(?=-----BEGIN PUBLIC)")[0]
                + Files.readString(other).split("(?=-----BEGIN PUBLIC)")[1];
        Files.writeString(file, mixed);

        assertThatThrownBy(this::signer).hasMessageEndingWith("do not belong together");
    }

    private Signer signer() {
        try {
            return new Ed25519Signer("northmoor.example/log", KeyFile.readOrCreate(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
