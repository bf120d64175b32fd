package org.opencommissioning.consultations;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Consultations")
final class ConsultationController {
    private final Lists lists;
    private final KnownCodes codes;
    private final ConsultationQueries queries;

    ConsultationController(Lists lists, KnownCodes codes, ConsultationQueries queries) {
        this.lists = lists;
        this.codes = codes;
        this.queries = queries;
    }

    /** What consortia ask the public before they change services; those that close last first. Sort keys: `closesOn`, `opensOn`. */
    @Get("/consultations")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Consultation>> listConsultations(
            @RequestBean ConsultationFilter filter,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Where it stands.")
                    @Schema(
                            allowableValues = {"planned", "open", "closed", "decided"},
                            example = "open")
                    String state,
            @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ConsultationQueries.CONSULTATIONS, at -> filter.consultations(at, state));
    }

    /** One consultation of a consortium. */
    @Get("/consultations/{consortium}/{reference}")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<Answer<Consultation>> findConsultation(
            HttpRequest<?> request,
            @PathVariable @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @PathVariable @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "NW-1") String reference,
            @Nullable @QueryValue AsAt asAt) {
        return lists.item(
                Answers.Asked.of(request, asAt, State.ALL),
                ConsultationQueries.CONSULTATIONS,
                snapshot -> queries.find(snapshot, consortium, reference));
    }

    /** What is asked, a row for each choice with how many chose it, counted by the portal. Sort key: `number`. */
    @Get("/consultation-questions")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ConsultationQuestion>> listConsultationQuestions(
            @RequestBean ConsultationFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ConsultationQueries.QUESTIONS, filter::questions);
    }

    /**
     * What people wrote who agreed to its publication, after moderation. Nothing here was not let through by a moderator. Sort key:
     * `question`.
     */
    @Get("/consultation-answers")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<WrittenAnswer>> listConsultationAnswers(
            @RequestBean ConsultationFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ConsultationQueries.ANSWERS, filter::answers);
    }

    /** Files that belong to consultations; their bytes are at `/documents/{sha256}.pdf`. Sort key: `line`. */
    @Get("/consultation-documents")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ConsultationDocument>> listConsultationDocuments(
            @RequestBean ConsultationFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ConsultationQueries.DOCUMENTS, filter::documents);
    }

    /** What consortia say of consultations: what people said, what was decided and done, and whom scrutiny asked. Sort key: `saidOn`. */
    @Get("/consultation-outcomes")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ConsultationOutcome>> listConsultationOutcomes(
            @RequestBean ConsultationFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ConsultationQueries.OUTCOMES, filter::outcomes);
    }
}
