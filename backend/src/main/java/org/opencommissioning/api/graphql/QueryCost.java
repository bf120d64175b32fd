package org.opencommissioning.api.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.api.problems.ProblemKind;

/**
 * What a query may ask for, reckoned before anything is read: each field costs one, times the size of every list above it. A
 * list's size is its {@code first}, 20 where that is left out, 10 for a list that has none.
 */
final class QueryCost {
    static final int MAX_DEPTH = 12;
    static final int MAX_INTROSPECTION_DEPTH = 20;
    static final long MAX_COST = 100_000;
    private static final int DEFAULT_FIRST = 20;
    private static final int PLAIN_LIST = 10;

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private long cost;

    private QueryCost(GraphQLSchema schema, Document document, Map<String, Object> variables) {
        this.schema = schema;
        this.variables = variables;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /**
     * The cost of a valid query.
     *
     * @throws org.opencommissioning.api.problems.Refusal when it is nested too deeply or costs too much
     */
    static long check(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        var query = new QueryCost(schema, document, variables);
        query.walk(operation.getSelectionSet(), schema.getQueryType(), new Place(1, 1, 0, false));
        return query.cost;
    }

    /**
     * Where the walk stands.
     *
     * @param times how often the fields here are asked for
     * @param first size of the connection these fields belong to; 0 outside one
     */
    private record Place(int depth, long times, int first, boolean introspection) {
        Place below(Field field, @Nullable GraphQLFieldDefinition definition, Map<String, Object> variables) {
            if (introspection || field.getName().startsWith("__")) {
                return new Place(depth + 1, 1, 0, true);
            }
            boolean list = definition != null && isList(definition.getType());
            if (definition != null && definition.getArgument("first") != null) {
                return new Place(depth + 1, times, size(field, variables), false);
            }
            return new Place(depth + 1, list ? times * (first > 0 ? first : PLAIN_LIST) : times, 0, false);
        }
    }

    private void walk(@Nullable SelectionSet selections, @Nullable GraphQLType parent, Place place) {
        if (selections == null) {
            return;
        }
        if (place.depth() > (place.introspection() ? MAX_INTROSPECTION_DEPTH : MAX_DEPTH)) {
            throw ProblemKind.QUERY_TOO_DEEP.refusal("The query is nested more than " + MAX_DEPTH + " deep.");
        }
        for (var selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> walk(field, parent, place);
                case InlineFragment fragment ->
                    walk(
                            fragment.getSelectionSet(),
                            fragment.getTypeCondition() == null
                                    ? parent
                                    : schema.getType(fragment.getTypeCondition().getName()),
                            place);
                case FragmentSpread spread -> {
                    var fragment = fragments.get(spread.getName());
                    walk(
                            fragment.getSelectionSet(),
                            schema.getType(fragment.getTypeCondition().getName()),
                            place);
                }
                default -> throw new IllegalStateException("Unknown selection " + selection);
            }
        }
    }

    private void walk(Field field, @Nullable GraphQLType parent, Place place) {
        cost = Math.addExact(cost, place.times());
        if (cost > MAX_COST) {
            throw ProblemKind.QUERY_TOO_COSTLY.refusal("The query costs more than " + MAX_COST + ".");
        }
        var definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        var type = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        walk(field.getSelectionSet(), type, place.below(field, definition, variables));
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    /** What is not a number here is refused when the list is asked. */
    private static int size(Field field, Map<String, Object> variables) {
        var first = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .findFirst();
        var value = first.map(graphql.language.Argument::getValue).orElse(null);
        var given = switch (value) {
            case IntValue number -> number.getValue();
            case VariableReference variable -> variables.get(variable.getName());
            case null, default -> null;
        };
        return given instanceof Number number ? Math.clamp(number.longValue(), 1, 1_000_000) : DEFAULT_FIRST;
    }
}
