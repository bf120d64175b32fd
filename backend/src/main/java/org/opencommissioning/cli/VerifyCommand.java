package org.opencommissioning.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.opencommissioning.transparencylog.Bundle;
import org.opencommissioning.transparencylog.Verdict;
import org.opencommissioning.transparencylog.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks a proof that was downloaded, without a network and without trusting the portal it came from.")
final class VerifyCommand implements Callable<Integer> {
    private static final long LARGEST_BYTES = 10_000_000;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "A bundle; with --since a newer checkpoint, a proof of growth, or the address of a portal"
                    + " (then, and only then, the network is used; default: http://localhost:8080).")
    private String file;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The log's verifier key, or a file that holds it. Without it the key in the file is taken.")
    private String key;

    @Option(
            names = "--since",
            paramLabel = "CHECKPOINT",
            description = "An older checkpoint that you kept: was anything changed or taken away since?")
    private Path since;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return switch (verdict()) {
            case Verdict.Proved(var facts) -> {
                out("Proved.");
                facts.forEach(fact -> out("  " + fact));
                yield 0;
            }
            case Verdict.Failed(var why) -> {
                out("Not proved. " + why);
                yield 1;
            }
        };
    }

    private Verdict verdict() throws IOException, InterruptedException {
        var trusted = key == null ? null : VerifierKey.parse(text(key));
        if (since != null) {
            var newer = file == null ? "http://localhost:8080" : file;
            return new SinceCheckpoint(Files.readString(since), trusted).verdict(newer);
        }
        if (file == null) {
            throw new IllegalArgumentException("Name the bundle to check, or an older checkpoint with --since.");
        }
        try {
            return Bundle.parse(bytes(Path.of(file))).verify(trusted);
        } catch (IllegalArgumentException e) {
            return new Verdict.Failed(e.getMessage() + ".");
        }
    }

    static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + file + ".");
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IllegalArgumentException(file + " is too large to be a proof.");
        }
        return Files.readAllBytes(file);
    }

    private static String text(String keyOrFile) throws IOException {
        return keyOrFile.contains("+")
                ? keyOrFile
                : new String(bytes(Path.of(keyOrFile)), StandardCharsets.UTF_8).strip();
    }

    private void out(String line) {
        spec.commandLine().getOut().println(line);
    }
}
