package org.opencommissioning.api.problems;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.net.URISyntaxException;
import java.time.temporal.Temporal;
import java.util.Optional;

/** What the HTTP server's own refusals (status 4xx) mean in our words. */
final class ServerErrors {
    private ServerErrors() {}

    static Problem explain(ErrorContext context, int status) {
        return switch (context.getRootCause().orElse(null)) {
            case Refusal refusal -> refusal.problem();
            case ConversionErrorException unreadable -> unreadable(context.getRequest(), unreadable);
            case UnsatisfiedRouteException missing -> missing(missing.getArgument());
            case ConstraintViolationException violated -> violated(violated);
            case URISyntaxException address ->
                Problem.of(ProblemKind.MALFORMED_REQUEST, "The address is not a well-formed URI.");
            case null, default -> ofStatus(context, status);
        };
    }

    private static Problem unreadable(HttpRequest<?> request, ConversionErrorException cause) {
        var name = parameterName(cause.getArgument());
        var value = asked(request, name)
                .or(() -> cause.getConversionError().getOriginalValue().map(String::valueOf))
                .orElse(null);
        if (value == null) {
            return Problem.of(ProblemKind.MALFORMED_BODY, "The body is not what this path takes.");
        }
        var kind = kindFor(name, cause.getArgument().getType());
        var detail = "'" + name + "' cannot be read from '" + value + "'.";
        return Problem.of(kind, detail).with(new FieldError(name, value, detail, kind.explanation()));
    }

    /** As it was sent: the error itself holds what became of it on the way. */
    private static Optional<String> asked(HttpRequest<?> request, String name) {
        return request.getParameters()
                .getFirst(name)
                .or(() -> RouteAttributes.getRouteMatch(request)
                        .map(route -> route.getVariableValues().get(name))
                        .map(String::valueOf));
    }

    private static ProblemKind kindFor(String name, Class<?> type) {
        if (name.equals("limit")) {
            return ProblemKind.LIMIT_OUT_OF_RANGE;
        }
        return Temporal.class.isAssignableFrom(type) || type.getSimpleName().equals("FinancialYear")
                ? ProblemKind.BAD_DATE
                : ProblemKind.BAD_VALUE;
    }

    private static Problem missing(Argument<?> argument) {
        var name = parameterName(argument);
        var detail = "'" + name + "' is missing.";
        return Problem.of(ProblemKind.MISSING_PARAMETER, detail)
                .with(new FieldError(name, null, detail, "Add '" + name + "'."));
    }

    private static Problem violated(ConstraintViolationException cause) {
        var faults = cause.getConstraintViolations().stream()
                .map(ServerErrors::fault)
                .toList();
        var kind = faults.stream().anyMatch(fault -> fault.field().equals("limit"))
                ? ProblemKind.LIMIT_OUT_OF_RANGE
                : ProblemKind.BAD_VALUE;
        return Problem.of(kind, faults.getFirst().detail()).with(faults.toArray(FieldError[]::new));
    }

    private static FieldError fault(ConstraintViolation<?> violation) {
        var name = "";
        for (Path.Node step : violation.getPropertyPath()) {
            name = step.getName();
        }
        var detail = "'" + name + "' " + violation.getMessage() + ".";
        return new FieldError(
                name, String.valueOf(violation.getInvalidValue()), detail, "It " + violation.getMessage() + ".");
    }

    private static Problem ofStatus(ErrorContext context, int status) {
        var kind = switch (status) {
            case 404 -> ProblemKind.NOT_FOUND;
            case 405 -> ProblemKind.METHOD_NOT_ALLOWED;
            case 406 -> ProblemKind.NOT_ACCEPTABLE;
            case 413 -> tooLarge(context.getRequest());
            case 415 -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
            default ->
                decodingFailed(context.getRequest()) ? ProblemKind.MALFORMED_REQUEST : ProblemKind.MALFORMED_BODY;
        };
        return Problem.of(kind, detail(kind, context));
    }

    private static String detail(ProblemKind kind, ErrorContext context) {
        var request = context.getRequest();
        return switch (kind) {
            case NOT_FOUND -> "Nothing is published at " + request.getPath() + ".";
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                context.getErrors().stream().map(Error::getMessage).findFirst().orElse(kind.explanation());
            default -> kind.explanation();
        };
    }

    private static ProblemKind tooLarge(HttpRequest<?> request) {
        return switch (decoderFailure(request)) {
            case TooLongHttpLineException line -> ProblemKind.ADDRESS_TOO_LONG;
            case TooLongHttpHeaderException header -> ProblemKind.HEADERS_TOO_LARGE;
            case null, default -> ProblemKind.TOO_LARGE;
        };
    }

    private static boolean decodingFailed(HttpRequest<?> request) {
        return decoderFailure(request) != null;
    }

    private static Throwable decoderFailure(HttpRequest<?> request) {
        return request instanceof NettyHttpRequest<?> netty
                ? netty.getNativeRequest().decoderResult().cause()
                : null;
    }

    private static String parameterName(Argument<?> argument) {
        return argument.getAnnotationMetadata()
                .stringValue("io.micronaut.http.annotation.QueryValue")
                .filter(name -> !name.isEmpty())
                .orElse(argument.getName());
    }
}
