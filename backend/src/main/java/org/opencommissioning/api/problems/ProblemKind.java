package org.opencommissioning.api.problems;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every way in which the portal says no. A kind's slug never changes; docs/problems.md lists them all. */
public enum ProblemKind {
    BAD_VALUE(400, "A value cannot be read", "A parameter's value does not have the form it must have."),
    BAD_DATE(400, "A date cannot be read", "Dates are written 2013-03-31, months 2013-03, financial years 2012-13."),
    BAD_CURSOR(
            400,
            "The cursor does not belong to this question",
            "A cursor continues the very list it came from: same path, same filters, same sort. Begin again without"
                    + " it."),
    LIMIT_OUT_OF_RANGE(400, "The limit is out of range", "A page of a list holds 1 to 1,000 items, 100 by default."),
    UNKNOWN_CODE(400, "A code is not known", "A filter names a code that is not in the register."),
    UNKNOWN_SORT(400, "The list cannot be sorted by that", "A list is sorted by the keys its description names."),
    UNKNOWN_PARAMETER(
            400,
            "A parameter is not known",
            "Unknown parameters are refused, because a mistyped filter would silently widen the answer."),
    REPEATED_PARAMETER(400, "A parameter is given twice", "A parameter that takes one value is given once."),
    MISSING_PARAMETER(400, "A parameter is missing", "The question cannot be answered without it."),
    MALFORMED_BODY(400, "The body cannot be read", "The body is not well-formed JSON of the expected shape."),
    MALFORMED_REQUEST(400, "The request cannot be read", "The request is not well-formed HTTP."),
    BAD_QUERY(400, "The GraphQL query is not valid", "The document does not parse or does not fit the schema."),
    UNKNOWN_FIELD(400, "A field is not known", "The query asks for a field that its type does not have."),
    BAD_VARIABLES(400, "The variables do not fit the query", "A variable is missing or has the wrong type."),
    QUERY_TOO_DEEP(400, "The query is nested too deeply", "Fields may be nested 12 deep, introspection 20."),
    QUERY_TOO_COSTLY(
            400,
            "The query asks for too much at once",
            "The number of fields, multiplied down the tree by the size of each list, may be 100,000 at most."),
    QUERY_TOO_LARGE(
            400,
            "The query is too large",
            "A document may hold 5,000 tokens, 30 aliases, 20 root fields and 20 directives."),
    BATCH_REFUSED(
            400, "Batches are not answered", "Send one GraphQL query a request; it may ask for several root fields."),
    NOT_SIGNED_IN(
            401, "You are not signed in", "This needs somebody signed in, or an API key in the header Authorization."),
    BAD_KEY(
            401,
            "The key opens nothing",
            "The header Authorization holds no key, or one that there is not, that is over or that was revoked."),
    NOT_ALLOWED(403, "You may not do this", "You are signed in, and none of your roles allows this here."),
    NOT_FROM_HERE(
            403,
            "This did not come from a page of the portal",
            "A form is sent from the portal's own page, with the token that the page holds. Open the page again."),
    NOT_FOUND(404, "There is nothing here", "The path names nothing that was published."),
    UNKNOWN_EDITION(
            404,
            "That edition does not exist",
            "asAt names an edition that was never published, or a time before the first."),
    OWN_SUBMISSION(
            403,
            "Somebody else must approve it",
            "Whoever submitted a return cannot approve it. A colleague with the role can."),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", "The Allow header lists the methods that are."),
    NOT_ACCEPTABLE(
            406, "The answer has no such form", "The Accept header asks for a media type this path does not offer."),
    WRONG_STATE(
            409,
            "It is not in a state for this",
            "Somebody else was quicker, or a step comes before. Look at the submission's state and go on from there."),
    OFFSET_DIFFERS(
            409,
            "The upload does not stand there",
            "A part begins where the parts before end. Ask for the upload and go on from its offset."),
    KEY_IN_USE(
            409,
            "The same request is being answered",
            "A request with this Idempotency-Key is under way. Try again in a moment."),
    WITHDRAWN(410, "This was withdrawn", "It was published and has been withdrawn; the tombstone says when and why."),
    TOO_LARGE(413, "The body is too large", "The body is longer than this path takes."),
    ADDRESS_TOO_LONG(
            414, "The address is too long", "The request line may be 8,192 bytes long. GraphQL also takes POST."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "The body's media type is not taken here", "Send the media type that the path's description names."),
    KEY_USED(
            422,
            "The Idempotency-Key was used for another request",
            "A key stands for one request: the same method, path and body. Take a new key for a new request."),
    RATE_LIMITED(
            429, "Too many requests", "Wait as long as Retry-After says. Answers not modified (304) cost nothing."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "The headers together may be 16,384 bytes long."),
    INTERNAL(
            500, "Something went wrong here", "The fault is ours. Quote the reference in the detail if you report it."),
    UNAVAILABLE(
            503, "Not available just now", "The portal cannot reach its database or is starting. Try again shortly."),
    TOO_MANY_DOWNLOADS(
            503,
            "Too many downloads at once",
            "Only so many long downloads run at the same time. Try again in a minute."),
    QUERY_TOO_SLOW(503, "The query took too long", "A question is stopped after 10 seconds. Ask for less at once.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemKind(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public static Optional<ProblemKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The last step of the type: {@code bad-cursor}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** RFC 9457 type, a reference that resolves to the explanation: {@code /problems/bad-cursor}. */
    public String type() {
        return "/problems/" + slug();
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    /** @param detail what was wrong this time, one plain sentence */
    public Refusal refusal(String detail) {
        return new Refusal(Problem.of(this, detail));
    }

    /**
     * @param field name of the parameter or JSON path
     * @param mend  what to send instead
     */
    public Refusal refusal(String field, String value, String detail, String mend) {
        return new Refusal(Problem.of(this, detail).with(new FieldError(field, value, detail, mend)));
    }
}
