package org.opencommissioning.api.problems;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;

/** The list of everything the portal may refuse, and why. */
@Controller("/problems")
@Tag(name = "Problems")
class ProblemsController {

    /** What a problem's type means. */
    @Serdeable
    record Explained(
            @Schema(format = "uri-reference", maxLength = 100, example = "/problems/bad-cursor")
            String type,

            @Schema(maxLength = 200) String title,

            @Schema(minimum = "400", maximum = "599", format = "int32")
            int status,

            @Schema(maxLength = 2000) String explanation) {
        static Explained of(ProblemKind kind) {
            return new Explained(kind.type(), kind.title(), kind.status(), kind.explanation());
        }
    }

    /** All problem types. */
    @Serdeable
    record ExplainedList(@ArraySchema(maxItems = 1000) List<Explained> items) {}

    @Get
    @Operation(
            summary = "All problem types",
            description = "Every type of problem an answer may carry, with its status.")
    ExplainedList listProblems() {
        return new ExplainedList(
                Arrays.stream(ProblemKind.values()).map(Explained::of).toList());
    }

    @Get("/{slug}")
    @ApiResponse(
            responseCode = "404",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Operation(summary = "One problem type", description = "What a problem's type means and what to do about it.")
    Explained getProblem(@Schema(maxLength = 60, pattern = "^[a-z-]+$", example = "bad-cursor") String slug) {
        return ProblemKind.find(slug)
                .map(Explained::of)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.refusal("There is no problem type '" + slug + "'."));
    }
}
