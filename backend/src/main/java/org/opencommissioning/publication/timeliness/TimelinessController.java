package org.opencommissioning.publication.timeliness;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Timeliness")
final class TimelinessController {
    private final Lists lists;
    private final Answers answers;
    private final TimelinessQueries timeliness;

    TimelinessController(Lists lists, Answers answers, TimelinessQueries timeliness) {
        this.lists = lists;
        this.answers = answers;
        this.timeliness = timeliness;
    }

    /**
     * Every return that was owed: who published it on time, late by how many days, or not at all. Silence is a row. A day late or missing
     * is counted up to the day of the edition. Sort keys: `period`, `daysLate`.
     */
    @Get("/timeliness")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<OwedReturn>> listTimeliness(
            @RequestBean TimelinessFilter filter, @RequestBean Paging paging) {
        return lists.answer(paging, timeliness.listing(), filter::where);
    }

    /** Which returns organisations owe, for what periods and by when, with the source of each rule. */
    @Get("/obligations")
    HttpResponse<ListAnswer<Obligation>> listObligations(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return answers.bytes(Asked.of(request, asAt, State.ALL), snapshot -> {
            var edition = snapshot.state().edition();
            var items = timeliness.listObligations(snapshot);
            var answer =
                    new ListAnswer<>(edition.number(), edition.publishedAt(), Licence.URL, items, null, (Long) null);
            return new Body(
                    Face.JSON.contentType(), answers.json(Argument.of(ListAnswer.class, Obligation.class), answer));
        });
    }
}
