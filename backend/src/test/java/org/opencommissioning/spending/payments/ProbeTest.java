package org.opencommissioning.spending.payments;

import io.micronaut.runtime.server.EmbeddedServer;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;

class ProbeTest {
    @Test
    void probes() throws Exception {
        var portal = TestPortal.ofNorthmoor();
        var server = portal.context().getBean(EmbeddedServer.class).start();
        var probe = new HttpProbe(server.getURI());
        for (var line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/tmp/spend-probe.txt"))) {
            var response = line.startsWith("{")
                    ? probe.post("/graphql", "application/json", "{\"query\":\"" + line.replace("\"", "\\\"") + "\"}")
                    : probe.get(line);
            var body = response.body();
            System.out.println("### " + line + "\n" + response.statusCode() + " "
                    + response.headers().firstValue("content-type").orElse("") + " "
                    + response.headers().firstValue("edition").orElse("") + "\n"
                    + body.substring(0, Math.min(body.length(), 1500)));
        }
        portal.close();
    }
}
