package org.opencommissioning.api.graphql;

import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;

/** Answers queries: checked against the limits before anything is read, kept by document, variables and edition like any other. */
@Singleton
@Requires(property = "datasources.reader.url")
final class GraphQlAnswers {
    private final Schema schema;
    private final Documents documents;
    private final Execution execution;
    private final Answers answers;

    GraphQlAnswers(Schema schema, Documents documents, Execution execution, Answers answers) {
        this.schema = schema;
        this.documents = documents;
        this.execution = execution;
        this.answers = answers;
    }

    /** An answer with errors in it: true for this moment only. */
    private static final class NotKept extends RuntimeException {
        private final transient byte[] bytes;
        private final int status;

        private NotKept(byte[] bytes, int status) {
            super(null, null, false, false);
            this.bytes = bytes;
            this.status = status;
        }
    }

    HttpResponse<?> answer(HttpRequest<?> http, GraphQlRequest request, String type) {
        var valid = documents.valid(request.query());
        var document = valid.document();
        var operation = operation(document, request);
        if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
            throw ProblemKind.METHOD_NOT_ALLOWED.refusal("Only queries are answered.");
        }
        QueryCost.check(schema.schema(), document, operation, request.variables());
        var asked = http.getMethod() == HttpMethod.POST
                ? new Answers.Asked(http, null, valid.reads(), false, request.question())
                : Answers.Asked.of(http, null, valid.reads());
        try {
            return answers.bytes(asked, snapshot -> body(request, document, snapshot, type));
        } catch (NotKept answer) {
            boolean modern = type.equals(GraphQlController.RESPONSE);
            return HttpResponse.status(modern ? answer.status : 200, null)
                    .contentType(type)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(answer.bytes);
        }
    }

    private static OperationDefinition operation(Document document, GraphQlRequest request) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        var name = request.operationName();
        if (name == null && operations.size() == 1) {
            return operations.getFirst();
        }
        return operations.stream()
                .filter(operation -> name != null && name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> ProblemKind.BAD_QUERY.refusal(
                        "operationName", name, "The document has no such operation.", "Name one of its operations."));
    }

    private Answers.Body body(GraphQlRequest request, Document document, Snapshot snapshot, String type)
            throws IOException {
        var result = execution.run(request, document, snapshot);
        var bytes = JsonText.of(written(result, snapshot.state()));
        if (!result.getErrors().isEmpty()) {
            // Without data nothing was run: the variables do not fit.
            throw new NotKept(bytes, result.isDataPresent() ? 200 : 400);
        }
        return new Answers.Body(type, bytes);
    }

    private static Map<String, Object> written(ExecutionResult result, State state) {
        var answer = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) {
            boolean run = result.isDataPresent();
            answer.put(
                    "errors",
                    result.getErrors().stream()
                            .map(error -> Errors.written(error, run))
                            .toList());
        }
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
            var extensions = new LinkedHashMap<String, Object>();
            extensions.put("edition", state.edition().number());
            extensions.put("asAt", state.edition().publishedAt());
            extensions.put("licence", Licence.URL);
            answer.put("extensions", extensions);
        }
        return answer;
    }
}
