package org.opencommissioning.submissions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * How long a return takes from the first byte of its upload until everybody can read it, by REST: 300 rows and a million, and their
 * corrections. Run by hand: {@code mvn -pl frontend,backend -am test-compile}, then this class with the test class path; its database
 * is the embedded one, with durable commits off.
 */
final class SubmissionSpeed {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PART = 8 << 20;

    private SubmissionSpeed() {}

    public static void main(String[] arguments) throws Exception {
        try (var work = Workspace.ofNorthmoor()) {
            int month = 1;
            for (var size : arguments.length > 0 ? arguments : new String[] {"300", "300", "1000000"}) {
                int rows = Integer.parseInt(size);
                measure(work, rows, "2015-%02d".formatted(month), 1);
                measure(work, rows, "2015-%02d".formatted(month++), 2);
            }
        }
        System.exit(0);
    }

    private static void measure(Workspace work, int rows, String period, int seed) throws Exception {
        var file = Files.createTempFile("payments", ".csv");
        write(file, rows, period, seed);
        long begin = System.nanoTime();
        long id = upload(work, file, period);
        long sent = System.nanoTime();
        await(work, id, "accepted");
        long checked = System.nanoTime();
        var at = "/api/v1/submissions/" + id;
        require(work.send(
                Workspace.PREPARER,
                "POST",
                at + "/proposal",
                "{\"cause\":\"other\",\"reason\":\"The second file is complete.\"}"));
        require(work.send(Workspace.APPROVER, "POST", at + "/approval", "{}"));
        long approved = System.nanoTime();
        await(work, id, "published");
        long published = System.nanoTime();
        System.out.printf(
                Locale.UK,
                "%,d rows, %,d bytes, %s: uploaded in %.2f s, checked and previewed in %.2f s, published in %.2f s, in"
                        + " all %.2f s; heap in use %d MB%n",
                rows,
                Files.size(file),
                seed == 1 ? "first" : "correction",
                seconds(begin, sent),
                seconds(sent, checked),
                seconds(approved, published),
                seconds(begin, published),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        Files.delete(file);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static long upload(Workspace work, Path file, String period) throws Exception {
        long size = Files.size(file);
        var address = work.announce(Workspace.PREPARER, period, "payments.csv", size)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var server = work.portal()
                .context()
                .getBean(io.micronaut.runtime.server.EmbeddedServer.class)
                .getURI();
        String body = "";
        try (var in = Files.newInputStream(file)) {
            long offset = 0;
            for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                body = patch(server.resolve(address), offset, part);
                offset += part.length;
            }
        }
        return Long.parseLong(Workspace.member(body, "submission"));
    }

    private static String patch(URI address, long offset, byte[] part) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(part))
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Long.toString(offset))
                .header("Test-Caller", Workspace.PREPARER);
        return require(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    private static String require(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.body());
        }
        return answer.body();
    }

    private static void await(Workspace work, long id, String state) throws InterruptedException {
        while (true) {
            var now = work.get(Workspace.PREPARER, "/api/v1/submissions/" + id).body();
            if (Workspace.member(now, "state").equals(state)) {
                return;
            }
            if (Workspace.member(now, "state").equals("refused")) {
                throw new IllegalStateException(now);
            }
            Thread.sleep(20);
        }
    }

    private static void write(Path file, int rows, String period, int seed) throws IOException {
        var random = new Random(7);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount\r\n");
            for (int row = 0; row < rows; row++) {
                long pence = 2_500_000L + random.nextInt(50_000_000) + (row % 1_000 == 0 ? seed : 0);
                out.write("NHS Northmoor West,%s-%02d,Type %d,Area %d,Invented Supplier %d Ltd,%d,%d.%02d\r\n"
                        .formatted(
                                period,
                                1 + random.nextInt(28),
                                random.nextInt(300),
                                random.nextInt(60),
                                random.nextInt(2000),
                                30_000_000 + row,
                                pence / 100,
                                pence % 100));
            }
        }
    }
}
