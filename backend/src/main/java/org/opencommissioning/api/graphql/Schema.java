package org.opencommissioning.api.graphql;

import graphql.TypeResolutionEnvironment;
import graphql.language.Document;
import graphql.language.InterfaceTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dataloader.DataLoaderRegistry;
import org.opencommissioning.api.editions.State;

/** The one schema, merged from the rooms' parts. */
@Singleton
final class Schema {
    private static final DataFetcher<?> TOTAL_COUNT =
            field -> field.<Connection<?>>getSource().total().count();

    private final Wiring wiring = new Wiring();
    private final GraphQLSchema schema;

    /** @throws IllegalStateException when a part has no types, or a name that is wired is in no type */
    Schema(List<GraphQlPart> parts) throws IOException {
        var types = new TypeDefinitionRegistry();
        for (var part :
                parts.stream().sorted(Comparator.comparing(GraphQlPart::room)).toList()) {
            types.merge(new SchemaParser().buildRegistry(StandardWords.addTo(Parser.parse(types(part)))));
            part.wire(wiring.reading(State.ALL));
        }
        schema = new SchemaGenerator().makeExecutableSchema(types, runtimeWiring(types));
    }

    private static String types(GraphQlPart part) throws IOException {
        var resource = "graphql/" + part.room() + ".graphqls";
        try (InputStream stream = part.getClass().getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private RuntimeWiring runtimeWiring(TypeDefinitionRegistry types) {
        var runtime = RuntimeWiring.newRuntimeWiring();
        Scalars.all().forEach(runtime::scalar);
        wiring.fetchers.forEach((type, fields) ->
                runtime.type(TypeRuntimeWiring.newTypeWiring(type).dataFetchers(untyped(fields))));
        types.types().keySet().stream()
                .filter(type -> type.endsWith("Connection"))
                .forEach(type ->
                        runtime.type(TypeRuntimeWiring.newTypeWiring(type).dataFetcher("totalCount", TOTAL_COUNT)));
        types.types().values().stream()
                .filter(InterfaceTypeDefinition.class::isInstance)
                .forEach(type -> runtime.type(
                        TypeRuntimeWiring.newTypeWiring(type.getName()).typeResolver(this::typeOf)));
        var code = GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(
                        field -> new Component(field.getFieldDefinition().getName()))
                .build();
        return runtime.codeRegistry(code).build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, DataFetcher> untyped(Map<String, DataFetcher<?>> fields) {
        return (Map) fields;
    }

    private GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
        Object object = environment.getObject();
        return wiring.nodes.values().stream()
                .filter(node -> node.javaType().isInstance(object))
                .findFirst()
                .map(node -> environment.getSchema().getObjectType(node.type()))
                .orElseThrow();
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** The datasets a valid document may read. */
    Set<String> reads(Document document) {
        return QueryReads.of(schema, wiring, document);
    }

    DataLoaderRegistry batches() {
        return Batches.registry(wiring.batches);
    }

    /** The schema as text, in alphabetical order. */
    String print() {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectiveDefinitions(false)
                .includeSchemaDefinition(false);
        return new SchemaPrinter(options).print(schema);
    }
}
