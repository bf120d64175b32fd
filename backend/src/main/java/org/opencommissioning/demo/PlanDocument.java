package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencommissioning.values.FinancialYear;

/** An invented plan as it is printed: a page or two in plain English, made of the plan's own rows. */
public final class PlanDocument {
    /** The part of a plan that names it. */
    static final String PART = "document";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<NamedCsvRecord> rows;
    private final PdfText pdf;

    private PlanDocument(List<NamedCsvRecord> rows, String title) {
        this.rows = rows;
        this.pdf = new PdfText(title);
    }

    /** The PDF that a delivery's plan names; empty where it names none. */
    public static Optional<byte[]> of(DemoDelivery delivery) throws IOException {
        if (!delivery.kind().equals("plans") || !delivery.fileName().endsWith(".csv")) {
            return Optional.empty();
        }
        var plan = delivery.bytes();
        return rows(plan).stream().anyMatch(row -> row.getField("Part").equals(PART))
                ? Optional.of(of(
                        delivery.publisherName(),
                        FinancialYear.of(delivery.period().from()),
                        plan))
                : Optional.empty();
    }

    /** What it is called by those who send it. */
    public static String fileName(DemoDelivery delivery) {
        return delivery.fileName().replace(".csv", ".pdf");
    }

    /** @param plan the rows of the return; that of the document itself changes nothing, since it names the hash */
    static byte[] of(String consortium, FinancialYear year, byte[] plan) {
        return new PlanDocument(rows(plan), "The plan of " + consortium + " for " + year).write();
    }

    /** By which a plan names it. */
    static String hash(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<NamedCsvRecord> rows(byte[] plan) {
        try (var file = CsvReader.builder().ofNamedCsvRecord(new String(plan, UTF_8))) {
            return file.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() {
        pdf.paragraph(
                "A summary for everybody. Each item with its figures is on the plan's page. The consortium, its people"
                        + " and its figures are made up.");
        for (var said : part("statement")) {
            if (!said.getField("Reference").equals("status")) {
                pdf.heading(said.getField("Title")).paragraph(said.getField("Text"));
            }
        }
        pdf.heading("What people need");
        part("need").forEach(need -> pdf.item(sentences(need)));
        for (var priority : part("priority")) {
            pdf.heading(priority.getField("Title"));
            if (!priority.getField("Text").isEmpty()) {
                pdf.paragraph(priority.getField("Text"));
            }
            objectives(under -> under.equals(priority.getField("Reference")));
        }
        pdf.heading("Beside these");
        objectives(String::isEmpty);
        pdf.heading("What is planned to be spent");
        part("service line").forEach(line -> pdf.item(line.getField("Title") + ": " + pounds(line)));
        pdf.paragraph("Together: %s"
                .formatted(pounds(part("service line").stream()
                        .map(PlanDocument::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))));
        pdf.heading("What is planned to be saved");
        part("scheme")
                .forEach(scheme ->
                        pdf.item("%s: %s by %s.".formatted(scheme.getField("Title"), pounds(scheme), day(scheme))));
        return pdf.toByteArray();
    }

    private List<NamedCsvRecord> part(String part) {
        return rows.stream().filter(row -> row.getField("Part").equals(part)).toList();
    }

    private void objectives(Predicate<String> under) {
        for (var row : part("objective")) {
            if (under.test(row.getField("Belongs to"))) {
                pdf.item("%s: from %s to %s %s by %s."
                        .formatted(
                                row.getField("Title"),
                                row.getField("Baseline"),
                                row.getField("Target"),
                                row.getField("Unit"),
                                day(row)));
            }
        }
    }

    private static String sentences(NamedCsvRecord need) {
        var said = need.getField("Title") + ".";
        said += need.getField("Text").isEmpty() ? "" : " " + need.getField("Text");
        return said + (need.getField("Source").isEmpty() ? "" : " (" + need.getField("Source") + ")");
    }

    private static String day(NamedCsvRecord row) {
        return DAY.format(LocalDate.parse(row.getField("Due")));
    }

    private static BigDecimal amount(NamedCsvRecord row) {
        return new BigDecimal(row.getField("Planned £"));
    }

    private static String pounds(NamedCsvRecord row) {
        return pounds(amount(row));
    }

    private static String pounds(BigDecimal amount) {
        return String.format(Locale.ROOT, "£%,d", amount.longValueExact());
    }
}
