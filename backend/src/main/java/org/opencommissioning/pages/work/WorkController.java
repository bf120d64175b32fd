package org.opencommissioning.pages.work;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.HeldRowQueries;
import org.opencommissioning.submissions.OwedQueries;
import org.opencommissioning.submissions.SubmissionQueries;
import org.opencommissioning.submissions.SubmissionState;

/** What needs somebody now, and the rows that wait for moderators. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class WorkController {
    private static final int SHOWN = 24;
    private static final int HELD = 25;

    private final PrivatePages pages;
    private final OwedQueries owed;
    private final SubmissionQueries submissions;
    private final HeldRowQueries held;

    WorkController(PrivatePages pages, OwedQueries owed, SubmissionQueries submissions, HeldRowQueries held) {
        this.pages = pages;
        this.owed = owed;
        this.submissions = submissions;
        this.held = held;
    }

    @Get(uris = {"/work", "/_page/work"})
    HttpResponse<?> work(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, (snapshot, person) -> work(person));
    }

    private Page<WorkPage> work(Caller.SignedIn person) throws SQLException, IOException {
        var open = submissions.list(person, null, List.copyOf(SubmissionState.OPEN), null, SHOWN);
        boolean moderates = Permissions.mayAnywhere(person, Act.READ_HELD_ROWS);
        return Page.of(
                "work",
                "Your work",
                "What needs you now, by due date.",
                new WorkPage(
                        owed.today(),
                        open,
                        owed.list(person, null, false, SHOWN),
                        owed.list(person, null, true, 6),
                        Permissions.mayAnywhere(person, Act.SUBMIT_RETURN),
                        Permissions.mayAnywhere(person, Act.EXTEND_DUE_DATE),
                        moderates ? !held.queue(person, null, 1).items().isEmpty() : null));
    }

    @Get(uris = {"/work/moderation", "/_page/work/moderation"})
    HttpResponse<?> moderation(HttpRequest<?> request, Caller caller, @Nullable @QueryValue String after) {
        return pages.answer(
                request,
                caller,
                (snapshot, person) -> Page.of(
                        "moderation",
                        "Rows that wait",
                        "Rows that a rule holds until somebody decides about them.",
                        new ModerationPage(held.queue(person, after, HELD), List.of())));
    }
}
