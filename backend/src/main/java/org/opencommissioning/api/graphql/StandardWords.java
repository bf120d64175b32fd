package org.opencommissioning.api.graphql;

import graphql.language.AstTransformer;
import graphql.language.Description;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectTypeDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.Map;

/** Describes what is the same in every list, so that rooms need not: where they say something themselves, that stands. */
final class StandardWords {
    private static final Map<String, String> ARGUMENTS = Map.of(
            "first", "How many, 1 to 100.",
            "after", "The cursor to go on after.",
            "sort", "What to sort by; `-` before it for the largest first.");
    private static final Map<String, String> FIELDS = Map.of(
            "id", "Global id: the same wherever the object is seen.",
            "edges", "The items of this page, each with its cursor.",
            "nodes", "The items of this page.",
            "pageInfo", "Where this page stands.",
            "totalCount", "How many there are in all, exactly.",
            "cursor", "Where this item stands in the list.",
            "node", "The item.");

    private StandardWords() {}

    static Document addTo(Document document) {
        return (Document) new AstTransformer().transform(document, new Visitor());
    }

    private static final class Visitor extends NodeVisitorStub {
        @Override
        @SuppressWarnings("rawtypes")
        public TraversalControl visitInputValueDefinition(
                InputValueDefinition argument, TraverserContext<Node> context) {
            var words = ARGUMENTS.get(argument.getName());
            return words == null || argument.getDescription() != null
                    ? TraversalControl.CONTINUE
                    : TreeTransformerUtil.changeNode(context, argument.transform(with -> with.description(of(words))));
        }

        @Override
        @SuppressWarnings("rawtypes")
        public TraversalControl visitFieldDefinition(FieldDefinition field, TraverserContext<Node> context) {
            var words = FIELDS.get(field.getName());
            return words == null || field.getDescription() != null
                    ? TraversalControl.CONTINUE
                    : TreeTransformerUtil.changeNode(context, field.transform(with -> with.description(of(words))));
        }

        @Override
        @SuppressWarnings("rawtypes")
        public TraversalControl visitObjectTypeDefinition(ObjectTypeDefinition type, TraverserContext<Node> context) {
            var words = type.getName().endsWith("Connection")
                    ? "A page of a list."
                    : type.getName().endsWith("Edge") ? "An item of a list and its place." : null;
            return words == null || type.getDescription() != null
                    ? TraversalControl.CONTINUE
                    : TreeTransformerUtil.changeNode(context, type.transform(with -> with.description(of(words))));
        }

        private static Description of(String words) {
            return new Description(words, null, false);
        }
    }
}
