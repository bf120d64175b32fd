package org.opencommissioning.pages.work;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.opencommissioning.api.lists.PeriodParameter;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.publication.checking.CheckFile;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.ExtendDueDate;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** The Board gives an organisation more time. */
@Hidden
@Controller("/work/extend")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class ExtendController {
    private final PrivatePages pages;
    private final ExtendDueDate extend;
    private final CheckFile types;

    ExtendController(PrivatePages pages, ExtendDueDate extend, CheckFile types) {
        this.pages = pages;
        this.extend = extend;
        this.types = types;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, (snapshot, person) -> page(person, ExtendPage.Asked.NOTHING, List.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> extend(HttpRequest<?> request, Actor actor, @Body ExtendPage.Asked asked) {
        return pages.act(request, actor.caller(), person -> {
            var problems = problems(asked);
            if (problems.isEmpty()) {
                try {
                    var organisation = OrganisationCode.parse(asked.organisation());
                    extend.extend(
                            actor,
                            asked.kind(),
                            organisation,
                            Period.parse(asked.period().strip()),
                            LocalDate.parse(asked.dueOn()),
                            asked.reason());
                    return PrivatePages.to("/timeliness?organisation=" + organisation);
                } catch (Refusal refusal) {
                    var errors = refusal.problem().errors();
                    if (errors.isEmpty()) {
                        throw refusal;
                    }
                    problems.add(new FieldProblem(
                            errors.getFirst().field(), refusal.problem().detail()));
                }
            }
            return pages.again(request, person, (snapshot, again) -> page(again, asked, problems));
        });
    }

    private Page<ExtendPage> page(Caller person, ExtendPage.Asked asked, List<FieldProblem> problems) {
        Permissions.requireAnywhere(person, Act.EXTEND_DUE_DATE);
        return Page.of(
                "extend",
                "Give more time",
                "More time for a return, with its reason.",
                new ExtendPage(
                        types.types().stream()
                                .map(type -> new SubmitPage.Kind(type.kind(), type.title()))
                                .toList(),
                        asked,
                        problems));
    }

    private static List<FieldProblem> problems(ExtendPage.Asked asked) {
        var problems = new ArrayList<FieldProblem>();
        check(
                problems,
                "organisation",
                "Write the organisation's code, such as 9N4.",
                () -> OrganisationCode.parse(asked.organisation()));
        var mistake = PeriodParameter.mistake(asked.period(), Period::parse);
        if (mistake != null) {
            problems.add(new FieldProblem("period", mistake));
        }
        check(problems, "dueOn", "Write the day as 2013-05-31.", () -> LocalDate.parse(asked.dueOn()));
        if (Objects.requireNonNullElse(asked.reason(), "").strip().length() < 10) {
            problems.add(new FieldProblem("reason", "Say in 10 characters or more why there is more time."));
        }
        return problems;
    }

    private static void check(List<FieldProblem> problems, String field, String message, Runnable parse) {
        try {
            parse.run();
        } catch (RuntimeException e) {
            problems.add(new FieldProblem(field, message));
        }
    }
}
