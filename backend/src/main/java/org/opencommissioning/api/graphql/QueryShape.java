package org.opencommissioning.api.graphql;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import org.opencommissioning.api.problems.ProblemKind;

/** What a document may hold, counted as written, before it is looked at any closer. */
final class QueryShape {
    static final int MAX_TOKENS = 5_000;
    static final int MAX_ALIASES = 30;
    static final int MAX_ROOT_FIELDS = 20;
    static final int MAX_DIRECTIVES = 20;

    private int aliases;
    private int directives;

    private QueryShape() {}

    /** @throws org.opencommissioning.api.problems.Refusal when it holds more than it may */
    static void check(Document document) {
        var shape = new QueryShape();
        shape.count(document);
        atMost(MAX_ALIASES, shape.aliases, "aliases");
        atMost(MAX_DIRECTIVES, shape.directives, "directives");
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            SelectionSet fields = operation.getSelectionSet();
            atMost(MAX_ROOT_FIELDS, fields == null ? 0 : fields.getSelections().size(), "root fields");
        }
    }

    private void count(Document document) {
        var nodes = new ArrayDeque<Node<?>>();
        nodes.add(document);
        while (!nodes.isEmpty()) {
            var node = nodes.poll();
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            }
            if (node instanceof DirectivesContainer<?> container) {
                directives += container.getDirectives().size();
            }
            node.getChildren().forEach(child -> nodes.add((Node<?>) child));
        }
    }

    private static void atMost(int limit, int count, String what) {
        if (count > limit) {
            throw ProblemKind.QUERY_TOO_LARGE.refusal(
                    "The query holds " + count + " " + what + "; " + limit + " are allowed.");
        }
    }
}
