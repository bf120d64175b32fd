package org.opencommissioning.documents;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.opencommissioning.api.problems.FieldError;
import org.opencommissioning.api.problems.Problem;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.Once;
import org.opencommissioning.values.OrganisationCode;

/** Takes in documents that programs send, looked through as those of the form are. */
@Controller("/api/v1/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
@Tag(name = "Submissions")
final class SendDocumentController {
    private static final int PIECE = 1 << 16;

    private final Once once;
    private final KeepDocument keep;

    SendDocumentController(Once once, KeepDocument keep) {
        this.once = once;
        this.keep = keep;
    }

    /**
     * A document that is kept.
     *
     * @param sha256 by which a plan names it
     * @param path   where it is public once a published plan names it
     */
    @Serdeable
    record SentDocument(
            @Schema(maxLength = 64, pattern = "^[0-9a-f]{64}$")
            String sha256,

            @Schema(maxLength = 100) String path) {}

    /**
     * Sends a document, a PDF of 20 MB at most. It is looked through and kept by its hash, and becomes public with the plan that names
     * it. The same bytes are one document however often they come; one that holds a script, or is no PDF, is refused with what to do.
     */
    @Post
    @Consumes("application/pdf")
    HttpResponse<SentDocument> sendDocument(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @QueryValue
                    @Parameter(description = "Code of the organisation whose document it is.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode organisation,
            @QueryValue
                    @Parameter(description = "Name of its file.")
                    @Schema(maxLength = 200, example = "plan-2013-14.pdf")
                    String fileName,
            @Body @Schema(type = "string", format = "binary", maxLength = 20971520) InputStream bytes)
            throws SQLException, IOException {
        Permissions.require(actor.caller(), Act.SUBMIT_RETURN, organisation);
        var file = Files.createTempFile("document", ".pdf");
        try {
            var said = organisation + " " + fileName + " " + copied(bytes, file);
            return once.answer(
                    request,
                    actor.caller(),
                    SentDocument.class,
                    said,
                    connection -> kept(actor, organisation, fileName, file));
        } finally {
            Files.delete(file);
        }
    }

    private Once.Done<SentDocument> kept(Actor actor, OrganisationCode organisation, String fileName, Path file)
            throws SQLException, IOException {
        try (var bytes = Files.newInputStream(file)) {
            var outcome = keep.keep(actor, organisation, fileName, bytes);
            if (!outcome.isKept()) {
                throw refused(outcome.findings());
            }
            var path = "/documents/" + outcome.sha256() + ".pdf";
            return Once.Done.created(path, new SentDocument(outcome.sha256(), path));
        }
    }

    private static Refusal refused(List<Finding> findings) {
        return new Refusal(Problem.of(ProblemKind.BAD_VALUE, "The document is not kept.")
                .with(findings.stream()
                        .map(finding -> new FieldError(
                                finding.rule().id(),
                                null,
                                finding.message(),
                                finding.rule().mend()))
                        .toArray(FieldError[]::new)));
    }

    /** @return the hash of what came, up to a byte more than is taken; the rest is read and forgotten, so that the sender hears the answer */
    private static String copied(InputStream bytes, Path file) throws IOException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
                var piece = new byte[PIECE];
                long left = KeepDocument.MOST_BYTES + 1L;
                for (int read = bytes.read(piece); read >= 0 && left > 0; read = bytes.read(piece)) {
                    int taken = (int) Math.min(read, left);
                    out.write(piece, 0, taken);
                    left -= taken;
                }
            }
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
