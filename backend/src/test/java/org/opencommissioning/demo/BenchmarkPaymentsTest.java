package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BenchmarkPaymentsTest {
    private final BenchmarkPayments payments = new BenchmarkPayments(1);

    @Test
    void oneFileHasExactlyTheLinesAskedForUnderOneLineOfHeadings() throws IOException {
        var out = new ByteArrayOutputStream();
        payments.writeOneFile(20_000, out);

        assertThat(out.toString(UTF_8).lines()).hasSize(20_001);
        assertThat(SentFile.read(out.toByteArray()).rows())
                .hasSize(20_000)
                .allMatch(row -> row.date().endsWith("/2013") && row.amount() != null);
    }

    @Test
    void manyFilesHaveExactlyTheLinesAskedForInAll() {
        var rows = payments.manyFiles(30_000)
                .filter(d -> d.kind().equals("payments"))
                .mapToLong(d -> SentFile.of(d).rows().size());

        assertThat(rows.sum()).isEqualTo(30_000);
    }

    @Test
    void manyFilesBringTheRegisterFirst() {
        var kinds =
                payments.manyFiles(1_000_000).limit(60).map(DemoDelivery::kind).toList();
        assertThat(kinds).startsWith("consortia", "trusts", "practices", "boundaries", "organisations");
        assertThat(kinds.subList(kinds.indexOf("payments"), kinds.size())).containsOnly("payments");
    }
}
