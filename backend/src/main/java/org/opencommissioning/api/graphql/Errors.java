package org.opencommissioning.api.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.problems.FieldError;
import org.opencommissioning.api.problems.Problem;
import org.opencommissioning.api.problems.ProblemKind;

/** GraphQL errors that carry the same types as Problems: {@code extensions.type}. */
final class Errors {
    private Errors() {}

    static GraphQLError of(ProblemKind kind, String message, List<SourceLocation> locations) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .locations(locations)
                .extensions(Map.of("type", kind.slug()))
                .build();
    }

    static GraphQLError of(Problem problem) {
        return on(problem, GraphqlErrorBuilder.newError()).build();
    }

    /** Puts the problem into an error that already knows where it stands. */
    static GraphqlErrorBuilder<?> on(Problem problem, GraphqlErrorBuilder<?> error) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("type", problem.type().substring(problem.type().lastIndexOf('/') + 1));
        if (!problem.errors().isEmpty()) {
            extensions.put(
                    "errors", problem.errors().stream().map(Errors::fault).toList());
        }
        return error.message("%s", problem.detail()).extensions(extensions);
    }

    /**
     * As it goes out. What graphql-java itself refuses gets its type here: before anything was run the variables do not fit,
     * afterwards the fault is ours.
     */
    static Map<String, Object> written(GraphQLError error, boolean run) {
        var extensions = new LinkedHashMap<String, Object>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.remove("classification");
        extensions.putIfAbsent("type", (run ? ProblemKind.INTERNAL : ProblemKind.BAD_VARIABLES).slug());
        var specified = new LinkedHashMap<>(error.toSpecification());
        specified.put("extensions", extensions);
        return specified;
    }

    private static Map<String, Object> fault(FieldError error) {
        var fault = new LinkedHashMap<String, Object>();
        fault.put("field", error.field());
        fault.put("value", error.value());
        fault.put("detail", error.detail());
        fault.put("mend", error.mend());
        return fault;
    }
}
