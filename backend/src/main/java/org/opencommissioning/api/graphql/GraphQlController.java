package org.opencommissioning.api.graphql;

import graphql.GraphQLError;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.ProblemResponses;
import org.opencommissioning.api.problems.Refusal;

/**
 * GraphQL over HTTP: queries by GET and by POST of JSON. In {@code application/graphql-response+json} a query that is not run
 * answers 4xx; in {@code application/json} it answers 200 with errors, as older clients expect.
 */
@Hidden
@Controller("/graphql")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces({MediaType.APPLICATION_JSON, GraphQlController.RESPONSE})
@Requires(property = "datasources.reader.url")
class GraphQlController {
    static final String RESPONSE = "application/graphql-response+json";
    private static final int MAX_BODY = 100_000;

    private final GraphQlAnswers answers;
    private final ObjectMapper json;

    GraphQlController(GraphQlAnswers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @Get
    HttpResponse<?> get(
            HttpRequest<?> http,
            @Nullable @QueryValue String query,
            @Nullable @QueryValue String operationName,
            @Nullable @QueryValue String variables) {
        return answer(http, () -> GraphQlRequest.ofQuery(query, operationName, variables, json));
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<?> post(HttpRequest<?> http, @Nullable @Body byte[] body) {
        return answer(http, () -> {
            if (body != null && body.length > MAX_BODY) {
                throw ProblemKind.TOO_LARGE.refusal("The body may be " + MAX_BODY + " bytes long.");
            }
            return GraphQlRequest.ofBody(body == null ? new byte[0] : body, json);
        });
    }

    private HttpResponse<?> answer(HttpRequest<?> http, Supplier<GraphQlRequest> reading) {
        boolean modern = isModern(http);
        var type = modern ? RESPONSE : MediaType.APPLICATION_JSON;
        GraphQlRequest request;
        try {
            request = reading.get();
        } catch (Refusal refusal) {
            return errors(refusal.problem().status(), type, List.of(Errors.of(refusal.problem())));
        }
        try {
            return answers.answer(http, request, type);
        } catch (QueryRefused refused) {
            return errors(modern ? 400 : 200, type, refused.errors());
        } catch (Refusal refusal) {
            var status = refusal.problem().status();
            boolean older = !modern && status == 400;
            return errors(older ? 200 : status, type, List.of(Errors.of(refusal.problem())));
        } catch (RuntimeException surprise) {
            var problem = ProblemResponses.surprise(http, surprise, 500);
            return errors(problem.status(), type, List.of(Errors.of(problem)));
        }
    }

    /** Whether the client knows the newer media type; one that says nothing or anything gets the older. */
    private static boolean isModern(HttpRequest<?> http) {
        for (var type : http.getHeaders().accept()) {
            if (type.getName().equals(RESPONSE)) {
                return true;
            }
            if (type.getName().equals(MediaType.APPLICATION_JSON)
                    || type.getName().equals(MediaType.ALL)) {
                return false;
            }
        }
        return false;
    }

    private static HttpResponse<?> errors(int status, String type, List<GraphQLError> errors) {
        try {
            var specified =
                    errors.stream().map(error -> Errors.written(error, false)).toList();
            return HttpResponse.status(status, null)
                    .contentType(type)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(JsonText.of(Map.of("errors", specified)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
