package org.opencommissioning.api.lists;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.answers.Streams;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;

/** Answers a list in the face the reader asks for: a page as JSON, all rows as CSV or NDJSON. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class Lists {
    private static final byte[] LINE_END = {'\r', '\n'};
    private final Answers answers;
    private final Streams streams;
    private final ObjectMapper json;

    Lists(Answers answers, Streams streams, ObjectMapper json) {
        this.answers = answers;
        this.streams = streams;
        this.json = json;
    }

    /** Counts the items of a list, exactly. */
    @FunctionalInterface
    public interface Counter {
        long count(Snapshot snapshot) throws SQLException;
    }

    /** @param where the filters as conditions, for the state that is read */
    public <T> HttpResponse<ListAnswer<T>> answer(Paging paging, Listing<T> listing, Function<State, Where> where) {
        return answer(paging, listing, where, question(paging, listing, where)::count);
    }

    /** @param counter knows a quicker way to count than looking at each item */
    public <T> HttpResponse<ListAnswer<T>> answer(
            Paging paging, Listing<T> listing, Function<State, Where> where, Counter counter) {
        var asked = Answers.Asked.of(paging.request(), paging.asAt(), listing.datasets());
        var question = question(paging, listing, where);
        listing.order(paging.sort());
        var face = Face.of(paging.request());
        if (face != Face.JSON && paging.limit() == null && paging.after() == null) {
            return streams.stream(
                    asked,
                    face.contentType(),
                    state -> fileHeaders(listing, face, state),
                    (snapshot, out) -> writeAll(question, snapshot, face, out));
        }
        return answers.bytes(asked, snapshot -> page(paging, question, counter, face, snapshot));
    }

    /** One item in the face the reader asks for, 404 when there is none. */
    public <T> HttpResponse<Answer<T>> item(
            Answers.Asked asked, Listing<T> listing, Snapshots.Question<Optional<T>> question) {
        var face = Face.of(asked.request());
        if (face == Face.JSON) {
            return answers.item(asked, question);
        }
        return answers.bytes(asked, snapshot -> {
            var item = question.ask(snapshot).stream().toList();
            if (item.isEmpty()) {
                throw ProblemKind.NOT_FOUND.refusal(
                        "Nothing is published at " + asked.request().getPath() + ".");
            }
            return new Answers.Body(
                    face.contentType(), rows(listing, face, item), fileHeaders(listing, face, snapshot.state()));
        });
    }

    private static <T> PageQuestion<T> question(Paging paging, Listing<T> listing, Function<State, Where> where) {
        return new PageQuestion<>(listing, filters(paging.request()), paging.sort(), where);
    }

    private <T> Answers.Body page(
            Paging paging, PageQuestion<T> question, Counter counter, Face face, Snapshot snapshot)
            throws SQLException, IOException {
        var page = question.page(snapshot, paging.after(), paging.pageSize(), false);
        var next = page.next() == null ? null : link(paging.request(), page.next());
        var headers = new LinkedHashMap<String, String>();
        headers.put(HttpHeaders.LINK, links(paging.request(), next));
        if (face != Face.JSON) {
            headers.putAll(fileHeaders(question.listing(), face, snapshot.state()));
            return new Answers.Body(face.contentType(), rows(question.listing(), face, page.rows()), headers);
        }
        var edition = snapshot.state().edition();
        var count = paging.isCounted() ? (Long) counter.count(snapshot) : null;
        var answer = new ListAnswer<>(edition.number(), edition.publishedAt(), Licence.URL, page.rows(), next, count);
        var type = Argument.of(ListAnswer.class, question.listing().rowType());
        return new Answers.Body(face.contentType(), answers.json(type, answer), headers);
    }

    private <T> byte[] rows(Listing<T> listing, Face face, List<T> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = writer(listing, face);
        writer.begin(out);
        for (var row : rows) {
            writer.write(row, out);
        }
        return out.toByteArray();
    }

    private <T> void writeAll(PageQuestion<T> question, Snapshot snapshot, Face face, OutputStream out)
            throws SQLException, IOException {
        var writer = writer(question.listing(), face);
        writer.begin(out);
        out.flush();
        if (face == Face.CSV && question.listing().isWrittenByDatabase()) {
            question.allCsv(snapshot, line -> {
                out.write(line, 0, line.length - 1);
                out.write(LINE_END);
            });
            return;
        }
        question.all(snapshot, row -> {
            try {
                writer.write(row, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private <T> RowWriter<T> writer(Listing<T> listing, Face face) {
        return switch (face) {
            case CSV -> new RowWriter.Csv<>(listing.rowType());
            case JSON, NDJSON -> new RowWriter.Ndjson<>(json);
        };
    }

    private static Map<String, String> fileHeaders(Listing<?> listing, Face face, State state) {
        var name = "%s-edition-%d.%s".formatted(listing.name(), state.edition().number(), face.suffix());
        return Map.of(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    /** The filters as text, one way to spell them, so that a cursor knows its question. */
    private static String filters(HttpRequest<?> request) {
        var filters = new TreeMap<>(request.getParameters().asMap());
        filters.keySet().removeAll(Set.of("after", "limit", "count", "sort"));
        return request.getPath() + filters;
    }

    private static String links(HttpRequest<?> request, @Nullable String next) {
        var first = "<" + link(request, null) + ">; rel=\"first\"";
        var licence = "<" + Licence.URL + ">; rel=\"license\"";
        return next == null ? first + ", " + licence : first + ", <" + next + ">; rel=\"next\", " + licence;
    }

    private static String link(HttpRequest<?> request, @Nullable String after) {
        var uri = UriBuilder.of(request.getPath());
        request.getParameters().forEach((name, values) -> {
            if (!name.equals("after")) {
                uri.queryParam(name, values.toArray());
            }
        });
        if (after != null) {
            uri.queryParam("after", after);
        }
        return uri.build().toString();
    }
}
