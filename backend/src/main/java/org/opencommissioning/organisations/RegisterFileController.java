package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.answers.Streams;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.PageQuestion;

/** The whole register in one file: as lines of the Organisation Data Service's shape, or as JSON. */
@Controller("/api/v1/register")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Organisations")
final class RegisterFileController {
    private final Streams streams;
    private final ObjectMapper json;

    RegisterFileController(Streams streams, ObjectMapper json) {
        this.streams = streams;
        this.json = json;
    }

    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE})
    @Operation(
            summary = "The register as one file; CSV has the 27 columns of the Organisation Data Service, without"
                    + " headings")
    HttpResponse<String> getRegister(
            HttpRequest<?> request,
            @Nullable @QueryValue OrganisationRole role,
            @Nullable @QueryValue @Parameter(description = "Only what was open on this day, as it was then")
                    LocalDate on,
            @Nullable @QueryValue AsAt asAt) {
        var face = Face.of(request) == Face.CSV ? Face.CSV : Face.JSON;
        var question = new PageQuestion<>(
                OrganisationQueries.ORGANISATIONS,
                "",
                "code",
                new OrganisationFilter(null, role, null, null, null, on)::where);
        return streams.stream(
                Asked.of(request, asAt, OrganisationQueries.DATASETS),
                face.contentType(),
                state -> Map.of(
                        "Content-Disposition",
                        "attachment; filename=\"register-edition-%d.%s\""
                                .formatted(state.edition().number(), face.suffix())),
                (snapshot, out) -> {
                    if (face == Face.CSV) {
                        question.all(snapshot, organisation -> write(out, OdsLine.of(organisation)));
                    } else {
                        writeJson(question, snapshot, out);
                    }
                });
    }

    private void writeJson(PageQuestion<Organisation> question, Snapshot snapshot, OutputStream out)
            throws SQLException {
        var edition = snapshot.state().edition().number();
        write(out, text("{\"edition\":%d,\"licence\":\"%s\",\"organisations\":[".formatted(edition, Licence.URL)));
        var between = new Object() {
            private String comma = "";
        };
        question.all(snapshot, organisation -> {
            write(out, text(between.comma));
            write(out, bytes(organisation));
            between.comma = ",\n";
        });
        write(out, text("]}\n"));
    }

    private byte[] bytes(Organisation organisation) {
        try {
            return json.writeValueAsBytes(organisation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
