package org.opencommissioning.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;

/** The values of our schema that GraphQL does not bring. */
final class Scalars {
    private static final String DATES = "https://www.rfc-editor.org/rfc/rfc3339";

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("Date", "A day: 2013-03-31.", DATES, LocalDate::parse, Object::toString),
                scalar(
                        "DateTime",
                        "A moment: 2013-03-31T09:00:00Z.",
                        DATES,
                        text -> OffsetDateTime.parse(text).toInstant(),
                        Object::toString),
                scalar(
                        "Money",
                        "Pounds sterling, exact to the penny: 1234.50.",
                        null,
                        text -> Money.ofPounds(new BigDecimal(text)),
                        Money::pounds),
                scalar(
                        "FinancialYear",
                        "A year from 1 April to 31 March: 2012-13.",
                        null,
                        FinancialYear::parse,
                        FinancialYear::code),
                scalar(
                        "Edition",
                        "The position of a publication in the transparency log, counted from 1.",
                        null,
                        Long::valueOf,
                        Function.identity()),
                scalar(
                        "AsAt",
                        "A state of the published data: an edition, a day or a moment.",
                        null,
                        AsAt::parse,
                        Object::toString));
    }

    private static <T> GraphQLScalarType scalar(
            String name, String description, String url, Function<String, T> parse, Function<T, Object> write) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .specifiedByUrl(url)
                .coercing(new TextForm<>(name, parse, write))
                .build();
    }

    /** Reads a value from its text or number and writes it as text or number. */
    private record TextForm<T>(String name, Function<String, T> parse, Function<T, Object> write)
            implements Coercing<T, Object> {
        @Override
        @SuppressWarnings("unchecked")
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value instanceof Instant instant ? instant.toString() : write.apply((T) value);
        }

        @Override
        public T parseValue(Object value, GraphQLContext context, Locale locale) {
            try {
                return parse.apply(value.toString());
            } catch (RuntimeException e) {
                throw new CoercingParseValueException("'" + value + "' is not a " + name);
            }
        }

        @Override
        public T parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            var text = text(value);
            try {
                return parse.apply(text);
            } catch (RuntimeException e) {
                throw new CoercingParseLiteralException("'" + text + "' is not a " + name);
            }
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return new StringValue(value.toString());
        }

        private static String text(Value<?> value) {
            return switch (value) {
                case StringValue text -> text.getValue();
                case IntValue number -> number.getValue().toString();
                case FloatValue number -> number.getValue().toPlainString();
                default -> String.valueOf(value);
            };
        }
    }
}
