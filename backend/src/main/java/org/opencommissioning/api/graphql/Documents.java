package org.opencommissioning.api.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.GoodFaithIntrospectionExceeded;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencommissioning.api.problems.ProblemKind;

/** Documents that were parsed, counted and validated, kept because the same few are asked again and again. */
@Singleton
final class Documents {
    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions()
            .maxTokens(QueryShape.MAX_TOKENS)
            .maxWhitespaceTokens(50_000)
            .maxCharacters(100_000)
            .maxRuleDepth(200)
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .build();

    /** What graphql-java puts before each message: "Validation error (FieldUndefined@[wells]) : ". */
    private static final Pattern PREAMBLE = Pattern.compile("^Validation error \\([^)]*\\) : ");

    private final Schema schema;
    private final Cache<String, Valid> valid = Caffeine.newBuilder()
            .maximumWeight(10_000_000)
            .weigher((String text, Valid document) -> 500 + 20 * text.length())
            .build();

    Documents(Schema schema) {
        this.schema = schema;
    }

    /** @param reads the datasets it may read */
    record Valid(Document document, Set<String> reads) {}

    /** @throws QueryRefused when it does not parse, holds too much or does not fit the schema */
    Valid valid(String text) {
        var kept = valid.getIfPresent(text);
        if (kept != null) {
            return kept;
        }
        var document = parse(text);
        QueryShape.check(document);
        validate(document);
        var checked = new Valid(document, schema.reads(document));
        valid.put(text, checked);
        return checked;
    }

    private void validate(Document document) {
        try {
            var errors = ParseAndValidate.validate(schema.schema(), document, Locale.UK);
            if (!errors.isEmpty()) {
                throw new QueryRefused(
                        errors.stream().limit(20).map(Documents::error).toList());
            }
        } catch (GoodFaithIntrospectionExceeded e) {
            throw ProblemKind.QUERY_TOO_DEEP.refusal("The query goes round in circles through the schema's own types.");
        }
    }

    private static Document parse(String text) {
        var input = ExecutionInput.newExecutionInput(text)
                .graphQLContext(context -> context.of(ParserOptions.class, OPTIONS))
                .build();
        var result = ParseAndValidate.parse(input);
        if (result.isFailure()) {
            var cause = result.getSyntaxException();
            var kind = cause instanceof ParseCancelledException
                            || cause instanceof ParseCancelledTooManyCharsException
                            || cause instanceof ParseCancelledTooDeepException
                    ? ProblemKind.QUERY_TOO_LARGE
                    : ProblemKind.BAD_QUERY;
            InvalidSyntaxError error = cause.toInvalidSyntaxError();
            throw new QueryRefused(List.of(Errors.of(kind, error.getMessage(), error.getLocations())));
        }
        return result.getDocument();
    }

    private static GraphQLError error(ValidationError error) {
        var kind = switch (error.getValidationErrorType()) {
            case ValidationErrorType.FieldUndefined -> ProblemKind.UNKNOWN_FIELD;
            case ValidationErrorType.MaxQueryFieldsExceeded -> ProblemKind.QUERY_TOO_COSTLY;
            case ValidationErrorType.MaxQueryDepthExceeded -> ProblemKind.QUERY_TOO_DEEP;
            default -> ProblemKind.BAD_QUERY;
        };
        return Errors.of(kind, PREAMBLE.matcher(error.getMessage()).replaceFirst(""), error.getLocations());
    }
}
