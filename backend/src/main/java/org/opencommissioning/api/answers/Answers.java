package org.opencommissioning.api.answers;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Editions;
import org.opencommissioning.api.editions.Read;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;

/**
 * Answers questions about the published data: kept by question and edition, with a strong ETag made of exactly what the answer
 * depends on, so that {@code If-None-Match} costs no read.
 */
@Singleton
@Requires(property = "datasources.reader.url")
public final class Answers {
    private static final String NEWEST = "public, max-age=60, stale-while-revalidate=600";
    // A day, not a year: a withdrawal destroys what it covers in old editions too (decisions/0132).
    private static final String SETTLED = "public, max-age=86400, immutable";

    private final Snapshots snapshots;
    private final Editions editions;
    private final KeptAnswers kept;
    private final ObjectMapper json;
    private final Build build;

    Answers(Snapshots snapshots, Editions editions, KeptAnswers kept, ObjectMapper json, Build build) {
        this.snapshots = snapshots;
        this.editions = editions;
        this.kept = kept;
        this.json = json;
        this.build = build;
    }

    /**
     * A question and what its answer depends on.
     *
     * @param asAt     null for the newest state
     * @param datasets what it reads, as in {@code published.dataset_edition}
     * @param daily    whether the answer depends on the day too
     * @param question what is asked, in one spelling: path and parameters unless the body asks
     */
    public record Asked(
            HttpRequest<?> request, @Nullable AsAt asAt, Set<String> datasets, boolean daily, String question) {
        public static Asked of(HttpRequest<?> request, @Nullable AsAt asAt, String... datasets) {
            return of(request, asAt, Set.of(datasets));
        }

        public static Asked of(HttpRequest<?> request, @Nullable AsAt asAt, Set<String> datasets) {
            return new Asked(
                    request,
                    asAt,
                    datasets,
                    false,
                    QuestionText.of(request.getUri().toString()));
        }

        AsAt state() {
            return asAt == null ? AsAt.NEWEST : asAt;
        }

        KeptAnswers.Key key() {
            return KeptAnswers.Key.of(question, request.getHeaders().get(HttpHeaders.ACCEPT));
        }
    }

    /**
     * The bytes of an answer.
     *
     * @param headers further headers: Link, Content-Disposition; with {@code Cache-Control: no-store} it is not kept
     */
    public record Body(String contentType, byte[] bytes, Map<String, String> headers) {
        public Body(String contentType, byte[] bytes) {
            this(contentType, bytes, Map.of());
        }
    }

    /** Writes an answer's body of what was read, when no connection is held any more. */
    @FunctionalInterface
    public interface Form<T> {
        Body write(Read<T> read) throws IOException;
    }

    /** Reads and writes an answer's body. */
    @FunctionalInterface
    public interface Writer {
        Body write(Snapshot snapshot) throws SQLException, IOException;
    }

    /** One item as JSON, 404 when there is none. */
    public <T> HttpResponse<Answer<T>> item(Asked asked, Snapshots.Question<Optional<T>> question) {
        return bytes(asked, snapshot -> {
            var item = question.ask(snapshot).orElseThrow(() -> notThere(asked));
            var type = Argument.of(Answer.class, item.getClass());
            return new Body(
                    "application/json", json(type, Answer.of(snapshot.state().edition(), item)));
        });
    }

    /** An answer of any form. The caller says in the type parameter what its OpenAPI document shows. */
    public <T> HttpResponse<T> bytes(Asked asked, Writer writer) {
        return bytes(asked, snapshot -> written(writer, snapshot), Read::value);
    }

    /** An answer that takes its time to write: what is read comes first, and is written when the reading is done. */
    public <T, R> HttpResponse<R> bytes(Asked asked, Snapshots.Question<T> question, Form<T> form) {
        var key = asked.key();
        var found = kept.find(key);
        var headers = asked.request().getHeaders();
        var ifNoneMatch = headers.get(HttpHeaders.IF_NONE_MATCH);
        if (found == null && ifNoneMatch != null) {
            var state = snapshots.state(asked.state(), asked.datasets());
            var tag = tag(asked, state);
            if (Etags.matches(ifNoneMatch, tag)) {
                return Responses.notModified(tag, headers(asked, state, "", Map.of()));
            }
        }
        var answer = found == null ? kept.make(key, () -> make(asked, question, form)) : found;
        if (Etags.matches(ifNoneMatch, answer.tag())) {
            return Responses.notModified(answer.tag(), answer.headers());
        }
        boolean gzip = answer.isWorthCompressing() && Etags.takesGzip(headers.get(HttpHeaders.ACCEPT_ENCODING));
        if (gzip && !answer.isCompressed()) {
            answer.compress();
            kept.keep(key, answer);
        }
        if (found != null) {
            // Asked for again, so worth making ready; most answers are asked for once.
            asked.request().setAttribute(SentHeaders.ANSWER, answer);
        }
        return Responses.of(answer, gzip, asked.request().getMethod() == HttpMethod.HEAD);
    }

    private <T> KeptAnswer make(Asked asked, Snapshots.Question<T> question, Form<T> form) {
        try {
            var read = snapshots.read(asked.state(), asked.datasets(), question);
            var body = form.write(read);
            var state = read.state();
            return kept(asked, state, headers(asked, state, body.contentType(), body.headers()), body.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptAnswer kept(Asked asked, State state, Map<String, String> headers, byte[] body) {
        var day = asked.daily() ? kept.today() : null;
        return new KeptAnswer(Freshness.of(state, editions, day), tag(asked.key(), state, day), headers, body);
    }

    /** An answer that does not depend on the day. */
    KeptAnswer kept(KeptAnswers.Key key, State state, Map<String, String> headers, byte[] body) {
        return new KeptAnswer(Freshness.of(state, editions, null), tag(key, state, null), headers, body);
    }

    private static Body written(Writer writer, Snapshot snapshot) throws SQLException {
        try {
            return writer.write(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Print of everything the answer depends on. */
    public String tag(Asked asked, State state) {
        return tag(asked.key(), state, asked.daily() ? kept.today() : null);
    }

    private String tag(KeptAnswers.Key key, State state, @Nullable LocalDate day) {
        return Print.of(String.join(
                "\n",
                key.question(),
                key.accept(),
                build.id(),
                Long.toString(state.edition().number()),
                day == null ? "" : day.toString()));
    }

    /** Headers that every answer about the published data carries. */
    public static Map<String, String> headers(
            Asked asked, State state, String contentType, Map<String, String> further) {
        var headers = new LinkedHashMap<String, String>();
        if (!contentType.isEmpty()) {
            headers.put(HttpHeaders.CONTENT_TYPE, contentType);
        }
        headers.put("Edition", Long.toString(state.edition().number()));
        headers.put(HttpHeaders.CACHE_CONTROL, state.settled() ? SETTLED : NEWEST);
        headers.put(HttpHeaders.VARY, "Accept, Accept-Encoding");
        headers.putAll(further);
        return headers;
    }

    /** A value as JSON, by its declared type, which is quicker than by what is found in it. */
    public <T> byte[] json(Argument<T> type, T value) throws IOException {
        return json.writeValueAsBytes(type, value);
    }

    private static RuntimeException notThere(Asked asked) {
        return ProblemKind.NOT_FOUND.refusal(
                "Nothing is published at " + asked.request().getPath() + ".");
    }
}
