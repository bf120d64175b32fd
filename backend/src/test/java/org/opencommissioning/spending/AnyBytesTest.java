package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.read;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.values.Money;

/** Damaged at random, a file is still read or refused, never the cause of a failure, and its counts agree with its rows. */
class AnyBytesTest {
    private static final int TRIES = 400;
    private static final byte[] NASTY = "\",;\n\r\t\0£-().#/0159eE".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void aDamagedTextFileIsReadOrRefused() {
        var random = new Random(13);
        for (int i = 0; i < TRIES; i++) {
            readOrRefused(damaged(CLEAN.getBytes(StandardCharsets.UTF_8), random));
        }
    }

    @Test
    void aDamagedWorkbookIsReadOrRefused() {
        var random = new Random(14);
        var workbook = Workbooks.workbook(book -> Workbooks.clean(book, "April"));
        for (int i = 0; i < TRIES; i++) {
            readOrRefused(damaged(workbook, random));
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        var copy = bytes.clone();
        for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
            copy[random.nextInt(copy.length)] =
                    random.nextBoolean() ? NASTY[random.nextInt(NASTY.length)] : (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? java.util.Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
    }

    private static void readOrRefused(byte[] bytes) {
        var outcome = read(bytes);
        if (outcome.verdict() instanceof Checked.Accepted<PaymentRow>(var counts, var headings, var rows)) {
            var payments = outcome.payments();
            assertThat((long) payments.size()).isEqualTo(counts.accepted());
            assertThat(payments.stream().map(PaymentRow::amount).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(counts.acceptedTotal());
            assertThat(counts.read()).isEqualTo(counts.accepted() + counts.refused() + counts.held());
        } else {
            assertThat(outcome.findings()).isNotEmpty();
        }
    }
}
