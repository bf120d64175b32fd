package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Caller;

/**
 * Shows the mail of a demonstration to anybody, so that a newcomer can follow a reset. Only where the program was started as a
 * demonstration, and where everything in the database is invented.
 */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "portal.demo-mail", value = "true")
@Requires(missingProperty = "portal.mail.host")
final class DemoMailController {
    private final PrivatePages pages;
    private final DataSource writer;
    private final Outbox outbox;

    DemoMailController(PrivatePages pages, @Named("writer") DataSource writer, Outbox outbox) {
        this.pages = pages;
        this.writer = writer;
        this.outbox = outbox;
    }

    @Get(uris = {"/demo/mail", "/_page/demo/mail"})
    HttpResponse<?> mail(HttpRequest<?> request, Caller caller) throws SQLException, IOException {
        try (var connection = writer.getConnection()) {
            boolean invented = Sql.of("select exists (select from published.portal where invented)")
                    .get(connection, row -> row.getBoolean(1));
            if (!invented) {
                throw ProblemKind.NOT_FOUND.refusal("Mail is shown in demonstrations only.");
            }
            return pages.toAnybody(
                    request,
                    HttpStatus.OK,
                    Page.of(
                            "demo-mail",
                            "Mail of the demonstration",
                            "What would have been sent.",
                            new DemoMailPage(outbox.newest(connection))));
        }
    }
}
