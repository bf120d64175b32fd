package org.opencommissioning.api.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.micronaut.core.annotation.Nullable;
import java.util.HashSet;
import java.util.Set;
import org.opencommissioning.api.editions.State;

/**
 * The datasets a document may read: those of every field in it, whether or not the field is skipped this time. Known before the
 * document is run, so that an answer that has not changed is not worked out again.
 */
final class QueryReads {
    private final GraphQLSchema schema;
    private final Wiring wiring;
    private final Set<String> datasets = new HashSet<>();

    private QueryReads(GraphQLSchema schema, Wiring wiring) {
        this.schema = schema;
        this.wiring = wiring;
    }

    /** @param document a valid one */
    static Set<String> of(GraphQLSchema schema, Wiring wiring, Document document) {
        var reads = new QueryReads(schema, wiring);
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            reads.below(operation, schema.getQueryType());
        }
        for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            reads.below(fragment, reads.type(fragment.getTypeCondition()));
        }
        boolean all = reads.datasets.isEmpty() || reads.datasets.containsAll(State.ALL);
        return all ? State.ALL : Set.copyOf(reads.datasets);
    }

    private void below(Node<?> node, @Nullable GraphQLType parent) {
        for (Node<?> child : node.getChildren()) {
            switch (child) {
                case Field field -> add(field, parent);
                case InlineFragment fragment ->
                    below(fragment, fragment.getTypeCondition() == null ? parent : type(fragment.getTypeCondition()));
                default -> below(child, parent);
            }
        }
    }

    private void add(Field field, @Nullable GraphQLType parent) {
        if (!(parent instanceof GraphQLFieldsContainer container)) {
            return;
        }
        datasets.addAll(wiring.datasets(container.getName(), field.getName()));
        var definition = container.getFieldDefinition(field.getName());
        below(field, definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    private @Nullable GraphQLType type(TypeName name) {
        return schema.getType(name.getName());
    }
}
