package org.opencommissioning.pages.work;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.documents.KeepDocument;
import org.opencommissioning.documents.KeptDocument;
import org.opencommissioning.documents.KeptDocuments;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;

/** Sending documents that returns will name. A form that works without script; whatever is wrong is said beside it. */
@Hidden
@Controller("/work/documents")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class DocumentsController {
    private final PrivatePages pages;
    private final KeepDocument keep;
    private final KeptDocuments documents;
    private final OrganisationDirectory directory;

    DocumentsController(
            PrivatePages pages, KeepDocument keep, KeptDocuments documents, OrganisationDirectory directory) {
        this.pages = pages;
        this.keep = keep;
        this.documents = documents;
        this.directory = directory;
    }

    /** What came of the form. */
    private record Said(
            @Nullable String organisation,
            @Nullable String kept,
            List<Finding> findings,
            List<FieldProblem> problems) {}

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Caller caller, @Nullable @QueryValue String kept) {
        return pages.answer(
                request,
                caller,
                (snapshot, person) -> page(snapshot, person, new Said(null, kept, List.of(), List.of())));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> send(
            HttpRequest<?> request, Actor actor, @Nullable @QueryValue String organisation, StreamingFileUpload file) {
        return pages.act(request, actor.caller(), person -> {
            if (organisation == null || !organisation.matches("[0-9A-Z]{3,10}")) {
                return again(request, person, organisation, List.of(), "organisation", "Choose whose document it is.");
            }
            try (var bytes = file.asInputStream()) {
                var outcome = keep.keep(actor, OrganisationCode.parse(organisation), file.getFilename(), bytes);
                return outcome.isKept()
                        ? PrivatePages.to("/work/documents?kept=" + outcome.sha256())
                        : again(
                                request,
                                person,
                                organisation,
                                outcome.findings(),
                                "file",
                                outcome.findings().getFirst().message());
            } catch (Refusal refusal) {
                return again(
                        request,
                        person,
                        organisation,
                        List.of(),
                        "file",
                        refusal.problem().detail());
            }
        });
    }

    private HttpResponse<?> again(
            HttpRequest<?> request,
            Caller.SignedIn person,
            @Nullable String organisation,
            List<Finding> findings,
            String field,
            String message)
            throws SQLException, java.io.IOException {
        var said = new Said(organisation, null, findings, List.of(new FieldProblem(field, message)));
        return pages.again(request, person, (snapshot, again) -> page(snapshot, again, said));
    }

    private Page<DocumentsPage> page(Snapshot snapshot, Caller.SignedIn person, Said said) throws SQLException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        var codes = Permissions.organisations(person, Act.SUBMIT_RETURN);
        var organisations = directory.names(snapshot, codes);
        var kept = new ArrayList<KeptDocument>();
        for (var code : codes) {
            kept.addAll(documents.list(code));
        }
        return Page.of(
                "work-documents",
                "Documents",
                "Documents that your organisation has sent, and a form for one more.",
                new DocumentsPage(
                        organisations,
                        said.organisation(),
                        kept,
                        said.kept(),
                        said.findings().stream().map(DocumentsController::shown).toList(),
                        KeepDocument.MOST_BYTES,
                        said.problems()));
    }

    private static DocumentsPage.DocumentFinding shown(Finding finding) {
        return new DocumentsPage.DocumentFinding(
                finding.rule().id(),
                finding.rule().sentence(),
                finding.message(),
                finding.rule().mend());
    }
}
