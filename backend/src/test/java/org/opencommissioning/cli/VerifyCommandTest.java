package org.opencommissioning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;
import picocli.CommandLine;

@Tag("database")
class VerifyCommandTest {
    @TempDir
    private Path folder;

    private final HttpProbe portal = NorthmoorOnline.probe();
    private final StringWriter said = new StringWriter();

    @Test
    void aBundleIsCheckedAndWhatItProvesIsSaid() throws IOException {
        var bundle = keep("row.json", "/api/v1/payments/75-15/bundle");
        var key = keep("log.key", "/api/v1/log/key");

        assertThat(verify(bundle, "--key", key)).isZero();
        assertThat(said.toString())
                .startsWith("Proved.")
                .contains("\"amountPence\":21246000")
                .contains("row 14 of the 32 rows of edition 75")
                .contains("The key is the one that you gave");
    }

    @Test
    void aPennyMoreIsNotProved() throws IOException {
        var bundle = keep("row.json", "/api/v1/payments/75-15/bundle");
        var text = Files.readString(Path.of(bundle));
        Files.writeString(Path.of(bundle), text.replace("\"amountPence\":21246000", "\"amountPence\":21246001"));

        assertThat(verify(bundle)).isEqualTo(1);
        assertThat(said).hasToString("Not proved. The row does not stand in the publication.\n");
    }

    @Test
    void aPictureOfAFigureIsNoBundle() throws IOException {
        var picture = Files.write(folder.resolve("figure.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        assertThat(verify(picture.toString())).isEqualTo(1);
        assertThat(said.toString()).startsWith("Not proved. This is not a bundle");
    }

    @Test
    void anOlderCheckpointIsHeldAgainstTheLogAsItIsNow() throws IOException {
        var older = keep("older", "/api/v1/log/checkpoint?size=40");
        var growth = keep("growth.json", "/api/v1/log/growth?from=40");

        assertThat(verify("--since", older, growth)).isZero();
        assertThat(said.toString()).contains("entries begins with the very 40 entries");
        assertThat(verify("--since", older, portalAddress())).isZero();
    }

    @Test
    void aLogThatForgotIsFoundOut() throws IOException {
        var older = keep("older", "/api/v1/log/checkpoint?size=40");
        var newer = keep("newer", "/api/v1/log/checkpoint?size=39");

        assertThat(verify("--since", older, newer, "--key", keep("key", "/api/v1/log/key")))
                .isEqualTo(1);
        assertThat(said.toString()).contains("The log had 40 entries and now shows 39");
    }

    private int verify(String... arguments) {
        return new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(said, true))
                .execute(arguments);
    }

    private String keep(String name, String address) throws IOException {
        return Files.write(folder.resolve(name), portal.bytes(address).body()).toString();
    }

    private static String portalAddress() {
        return NorthmoorOnline.portal()
                .context()
                .getBean(io.micronaut.runtime.server.EmbeddedServer.class)
                .getURI()
                .toString();
    }
}
