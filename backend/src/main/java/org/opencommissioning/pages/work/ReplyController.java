package org.opencommissioning.pages.work;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.ReplyToFigure;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Somebody replies to a figure in which their organisation is named. */
@Hidden
@Controller("/work/reply")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class ReplyController {
    private final PrivatePages pages;
    private final ReplyToFigure reply;
    private final OrganisationDirectory directory;

    ReplyController(PrivatePages pages, ReplyToFigure reply, OrganisationDirectory directory) {
        this.pages = pages;
        this.reply = reply;
        this.directory = directory;
    }

    @Get
    HttpResponse<?> form(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue String edition,
            @Nullable @QueryValue String line) {
        var asked = new ReplyPage.Asked(null, edition, line, null);
        return pages.answer(request, caller, (snapshot, person) -> page(snapshot, person, asked, List.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reply(HttpRequest<?> request, Actor actor, @Body ReplyPage.Asked asked) {
        return pages.act(request, actor.caller(), person -> {
            var problems = problems(asked);
            if (problems.isEmpty()) {
                try {
                    long id = reply.reply(
                            actor,
                            OrganisationCode.parse(asked.organisation()),
                            number(asked.edition()),
                            number(asked.line()) == null ? null : Math.toIntExact(number(asked.line())),
                            asked.statement());
                    return PrivatePages.to("/work/submissions/" + id);
                } catch (Refusal refusal) {
                    problems.add(new FieldProblem("statement", refusal.problem().detail()));
                }
            }
            return pages.again(request, person, (snapshot, again) -> page(snapshot, again, asked, problems));
        });
    }

    private static List<FieldProblem> problems(ReplyPage.Asked asked) {
        var problems = new ArrayList<FieldProblem>();
        if (asked.organisation() == null || !asked.organisation().matches("[0-9A-Z]{3,10}")) {
            problems.add(new FieldProblem("organisation", "Choose whose reply it is."));
        }
        if (!isNumber(asked.edition(), 18)) {
            problems.add(new FieldProblem(
                    "edition", "Write the number of the edition, as the page of the figure says it, or nothing."));
        }
        if (!isNumber(asked.line(), 9)) {
            problems.add(new FieldProblem("line", "Write the number of the line, or nothing."));
        }
        return problems;
    }

    private static boolean isNumber(@Nullable String text, int digits) {
        return text == null || text.isBlank() || text.strip().matches("[1-9][0-9]{0," + (digits - 1) + "}");
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null || text.isBlank() ? null : Long.valueOf(text.strip());
    }

    private Page<ReplyPage> page(
            Snapshot snapshot, Caller.SignedIn person, ReplyPage.Asked asked, List<FieldProblem> problems)
            throws SQLException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        return Page.of(
                "reply",
                "Reply to a figure",
                "What an organisation says about a figure that names it.",
                new ReplyPage(organisations(snapshot, person), asked, problems));
    }

    private List<OrganisationName> organisations(Snapshot snapshot, Caller.SignedIn person) throws SQLException {
        return directory.names(snapshot, Permissions.organisations(person, Act.SUBMIT_RETURN));
    }
}
