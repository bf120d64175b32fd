package org.opencommissioning.documents;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.KeptFile;
import org.opencommissioning.returns.KeptFiles;
import org.opencommissioning.returns.ScanFile;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;

/** Takes in a document: looks through it in memory, one at a time, and keeps it by its hash if nothing is wrong with it. */
@Singleton
public final class KeepDocument {
    /** Bytes that one document can have. */
    public static final int MOST_BYTES = InspectPdf.MOST_BYTES;

    private static final int MOST_OF_ONE_PUBLISHER = 500;
    private static final int LONGEST_NAME = 100;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore place = new Semaphore(1);
    private final DataSource writer;
    private final Clock clock;
    private final ScanFile scan;

    KeepDocument(@Named("writer") DataSource writer, Clock clock, ScanFile scan) {
        this.writer = writer;
        this.clock = clock;
        this.scan = scan;
    }

    /**
     * @param sha256   of the document as 64 hexadecimal digits; empty where it was refused
     * @param findings what is wrong with it
     */
    public record Outcome(String sha256, List<Finding> findings) {
        public boolean isKept() {
            return !sha256.isEmpty();
        }
    }

    /** @throws org.opencommissioning.api.problems.Refusal where the caller may not, or the organisation has very many */
    public Outcome keep(Actor actor, OrganisationCode publisher, String name, InputStream bytes)
            throws IOException, SQLException {
        Permissions.require(actor.caller(), Act.SUBMIT_RETURN, publisher);
        if (!placeInTime()) {
            throw ProblemKind.RATE_LIMITED.refusal(
                    "Another document is being looked through just now. Try again in a minute.");
        }
        try {
            var all = bytes.readNBytes(MOST_BYTES + 1);
            if (all.length > MOST_BYTES) {
                bytes.transferTo(OutputStream.nullOutputStream()); // so that the sender hears the answer
            }
            if (all.length == 0) {
                throw ProblemKind.BAD_VALUE.refusal("file", "", "There is no file, or it is empty.", "Choose a file.");
            }
            var inspected = InspectPdf.inspect(all);
            return inspected.isRefused()
                    ? new Outcome("", inspected.findings())
                    : keep(publisher, name, all, inspected);
        } finally {
            place.release();
        }
    }

    private boolean placeInTime() {
        try {
            return place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Outcome keep(OrganisationCode publisher, String name, byte[] all, InspectPdf.Inspected inspected)
            throws IOException, SQLException {
        KeptFile file = Transaction.in(
                writer, connection -> KeptFiles.keep(connection, new ByteArrayInputStream(all), clock.instant()));
        var harm = scan.scan(file);
        var sha256 = HexFormat.of().formatHex(file.sha256());
        boolean isNew = Transaction.in(writer, connection -> {
            if (harm.isPresent()) {
                KeptFiles.drop(connection, file.id());
                return false;
            }
            long others = Sql.of("select count(*) from intake.document where publisher = :publisher")
                    .bind("publisher", publisher.text())
                    .get(connection, row -> row.getLong(1));
            if (others >= MOST_OF_ONE_PUBLISHER) {
                throw ProblemKind.TOO_LARGE.refusal(
                        "The organisation has sent " + others + " documents, the most that are kept.");
            }
            int kept = Sql.of("""
                insert into intake.document (sha256, publisher, file_id, name, size_bytes, pages, text, received_at)
                values (:sha256, :publisher, :file, :name, :size, :pages, :text, :at)
                on conflict (publisher, sha256) do nothing
                """)
                    .bind("sha256", file.sha256())
                    .bind("publisher", publisher.text())
                    .bind("file", file.id())
                    .bind("name", named(name))
                    .bind("size", file.size())
                    .bind("pages", inspected.pages())
                    .bind("text", inspected.text())
                    .bind("at", Timestamp.from(clock.instant()))
                    .update(connection);
            if (kept == 0) {
                KeptFiles.drop(connection, file.id());
            }
            return kept > 0;
        });
        if (harm.isPresent()) {
            var findings = new ArrayList<>(inspected.findings());
            findings.add(Finding.ofFile(
                    DocumentRules.IS_NOT_HARMFUL, "The scanner calls it " + Finding.shortened(harm.get()) + "."));
            return new Outcome("", findings);
        }
        return new Outcome(sha256, isNew ? inspected.findings() : List.of());
    }

    private static String named(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._-]+", "-").strip();
        return plain.isEmpty() ? "document.pdf" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
