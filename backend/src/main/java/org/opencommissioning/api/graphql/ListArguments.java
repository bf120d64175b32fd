package org.opencommissioning.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;

/** What a connection is asked with: {@code first}, {@code after}, {@code sort} and the filters. */
record ListArguments(
        String field,
        int first,
        @Nullable String after,
        @Nullable String sort,
        Map<String, Object> filters) {
    private static final int DEFAULT_FIRST = 20;
    private static final int MAX_FIRST = 100;
    private static final Set<String> PAGING = Set.of("first", "after", "sort");

    static ListArguments of(DataFetchingEnvironment field) {
        int first = field.getArgumentOrDefault("first", DEFAULT_FIRST);
        if (first < 1 || first > MAX_FIRST) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "first",
                    Integer.toString(first),
                    "first is " + first + ".",
                    "Give first from 1 to " + MAX_FIRST + ".");
        }
        var filters = field.getArguments().entrySet().stream()
                .filter(argument -> !PAGING.contains(argument.getKey()) && argument.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ListArguments(
                field.getFieldDefinition().getName(),
                first,
                field.getArgument("after"),
                field.getArgument("sort"),
                filters);
    }

    <T> PageQuestion<T> question(Listing<T> listing, Wiring.Filter filter) {
        Function<State, Where> where = state -> filter.where(filters, state);
        return new PageQuestion<>(listing, field + new TreeMap<>(filters), sort, where);
    }
}
