package org.opencommissioning.cli;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.opencommissioning.transparencylog.Checkpoint;
import org.opencommissioning.transparencylog.Growth;
import org.opencommissioning.transparencylog.Verdict;
import org.opencommissioning.transparencylog.VerifierKey;

/** Holds a log's newer state against an older checkpoint that somebody kept. */
final class SinceCheckpoint {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String older;
    private final @Nullable VerifierKey trusted;

    SinceCheckpoint(String older, @Nullable VerifierKey trusted) {
        this.older = older;
        this.trusted = trusted;
    }

    /** @param newer a checkpoint's file, a proof of growth, or the address of a portal */
    Verdict verdict(String newer) throws IOException, InterruptedException {
        return newer.matches("https?://.*") ? ofPortal(newer.replaceAll("/+$", "")) : ofFile(Path.of(newer));
    }

    private Verdict ofFile(Path newer) throws IOException {
        var bytes = VerifyCommand.bytes(newer);
        if (bytes.length > 0 && bytes[0] == '{') {
            return ofGrowth(bytes);
        }
        if (trusted == null) {
            throw new IllegalArgumentException("To compare two checkpoints the log's key is needed: --key.");
        }
        return Growth.compare(older, new String(bytes, StandardCharsets.UTF_8), trusted);
    }

    private Verdict ofGrowth(byte[] bytes) {
        try {
            return Growth.parse(bytes).verify(older, trusted);
        } catch (IllegalArgumentException e) {
            return new Verdict.Failed(e.getMessage() + ".");
        }
    }

    private Verdict ofPortal(String portal) throws IOException, InterruptedException {
        var log = portal + "/api/v1/log/";
        var growth = get(log + "growth?from=" + Checkpoint.sizeOf(older));
        if (growth.statusCode() == 200) {
            return ofGrowth(growth.body());
        }
        var key = trusted == null ? VerifierKey.parse(text(get(log + "key")).strip()) : trusted;
        return Growth.compare(older, text(get(log + "checkpoint")), key);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
