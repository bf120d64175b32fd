package org.opencommissioning.pages.check;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.publication.checking.CheckFile;
import org.opencommissioning.publication.checking.CheckedDelivery;
import org.opencommissioning.publication.checking.CheckedFile;
import org.opencommissioning.publication.checking.FilesInMemory;
import org.opencommissioning.publication.checking.FindingsCsv;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;

/** A form that works without script; its answer is kept nowhere. */
@Hidden
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckPageController {
    /** What a form has beside the file. */
    private static final int FORM_BYTES = 1 << 16;

    private final PageAnswers pages;
    private final CheckFile files;
    private final CheckedDelivery deliveries;
    private final FilesInMemory memory;

    CheckPageController(PageAnswers pages, CheckFile files, CheckedDelivery deliveries, FilesInMemory memory) {
        this.memory = memory;
        this.pages = pages;
        this.files = files;
        this.deliveries = deliveries;
    }

    @Get(uris = {"/check", "/_page/check"})
    @Produces(MediaType.ALL)
    HttpResponse<?> form(HttpRequest<?> request) {
        var nothing = new CheckPage.Asked(null, null, null, null);
        return pages.answer(request, visit -> new Asked("/check", State.ALL, snapshot -> page(nothing, null, null)));
    }

    @Post("/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.ALL)
    HttpResponse<?> check(
            HttpRequest<?> request,
            @Nullable @Part String kind,
            @Nullable @Part String publisher,
            @Nullable @Part String period,
            @Nullable @Part StreamingFileUpload file)
            throws IOException {
        var asked = new CheckPage.Asked(kind, publisher, period, file == null ? null : file.getFilename());
        try {
            var checked = delivered(request, asked, file, delivery -> files.check(kind(asked), delivery));
            return pages.answerOnce(request, snapshot -> page(asked, null, checked));
        } catch (Refusal refusal) {
            return pages.answerOnce(
                    request, snapshot -> page(asked, refusal.problem().detail(), null));
        } catch (IllegalArgumentException e) {
            return pages.answerOnce(request, snapshot -> page(asked, e.getMessage() + ".", null));
        }
    }

    @Post("/check/findings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("text/csv")
    HttpResponse<?> findings(
            HttpRequest<?> request,
            @Nullable @Part String kind,
            @Nullable @Part String publisher,
            @Nullable @Part String period,
            @Nullable @Part StreamingFileUpload file)
            throws IOException {
        var asked = new CheckPage.Asked(kind, publisher, period, file == null ? null : file.getFilename());
        var checked = delivered(request, asked, file, delivery -> files.check(kind(asked), delivery));
        return taken("findings.csv", "text/csv; charset=utf-8", FindingsCsv.of(checked));
    }

    @Post("/check/annotated")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.ALL)
    HttpResponse<?> annotated(
            HttpRequest<?> request,
            @Nullable @Part String kind,
            @Nullable @Part String publisher,
            @Nullable @Part String period,
            @Nullable @Part StreamingFileUpload file)
            throws IOException {
        var asked = new CheckPage.Asked(kind, publisher, period, file == null ? null : file.getFilename());
        var annotated = delivered(request, asked, file, delivery -> files.annotate(kind(asked), delivery));
        return taken(annotated.name(), annotated.mediaType(), annotated.bytes());
    }

    private static HttpResponse<?> taken(String name, String mediaType, byte[] bytes) {
        return HttpResponse.ok(bytes)
                .contentType(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String kind(CheckPage.Asked asked) {
        return asked.kind() == null ? "" : asked.kind();
    }

    private interface Use<T> {
        T of(Delivery delivery) throws IOException;
    }

    private <T> T delivered(
            HttpRequest<?> request, CheckPage.Asked asked, @Nullable StreamingFileUpload file, Use<T> use)
            throws IOException {
        var publisher = OrganisationCode.parse(
                asked.publisher() == null ? "" : asked.publisher().strip());
        var period = asked.period() == null ? "" : asked.period().strip();
        try (var body = file == null ? null : file.asInputStream()) {
            return memory.with(
                    body,
                    request.getContentLength() - FORM_BYTES,
                    (bytes, size) -> use.of(deliveries.of(publisher, period, asked.fileName(), bytes, size)));
        }
    }

    private Page<CheckPage> page(CheckPage.Asked asked, @Nullable String problem, @Nullable CheckedFile checked) {
        var types = files.types().stream()
                .map(type -> new CheckPage.Type(type.kind(), type.title()))
                .toList();
        return Page.of(
                "check",
                "Check a file",
                "Checks a return before it is sent, with the very checks of publishing. The file is not kept.",
                new CheckPage(types, asked, problem, checked));
    }
}
