package org.opencommissioning.spending;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Not a test: says how many rows a second are read and checked. {@code java -Xmx512m … PaymentReadingSpeed [rows]} */
final class PaymentReadingSpeed {
    private PaymentReadingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var file = Files.createTempFile("payments", ".csv");
        try {
            write(file, rows);
            System.out.printf(Locale.UK, "%,d rows, %,d bytes%n", rows, Files.size(file));
            for (int run = 1; run <= 4; run++) {
                measure(file, rows);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(Path file, int rows) throws IOException {
        var delivery = new Delivery(
                OrganisationCode.parse("00K"),
                "NHS Northmoor CCG",
                Period.parse("2013-04"),
                "payments.csv",
                Files.size(file),
                () -> Files.newInputStream(file));
        long begin = processorTime();
        var checked = new PaymentReturn(code -> List.of()).check(delivery, finding -> {});
        long middle = processorTime();
        var counted = new long[1];
        if (checked instanceof Checked.Accepted<PaymentRow> accepted) {
            accepted.rows().forEach(payment -> counted[0]++);
        }
        long end = processorTime();
        System.out.printf(
                Locale.UK,
                "a second of processor time: survey and check %,d rows, hand over %,d rows (%,d rows), heap in use %d"
                        + " MB%n",
                rows * 1_000_000_000L / (middle - begin),
                rows * 1_000_000_000L / (end - middle),
                counted[0],
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    /** Of this thread, so that a busy machine measures the same. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void write(Path file, int rows) throws IOException {
        var random = new Random(1);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Department Family,Entity,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount\r\n");
            for (int row = 0; row < rows; row++) {
                long pence = (long) Math.exp(9 + 2 * random.nextGaussian()) * 100 + random.nextInt(100);
                out.write(("Department of Health,NHS Northmoor CCG,%02d/04/2013,C&M-GMS Prem Rates %d,PRC DELEGATED"
                                + " COMMISSIONING %d,MARKET CROSS SURGERY %d,%d,\"%s%,d.%02d\"\r\n")
                        .formatted(
                                1 + random.nextInt(30),
                                random.nextInt(300),
                                random.nextInt(60),
                                random.nextInt(2000),
                                30_000_000 + row / 4,
                                random.nextInt(10) == 0 ? "-" : "",
                                pence / 100,
                                pence % 100));
            }
        }
    }
}
