package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.audit.AuditQueries;
import org.opencommissioning.security.audit.Outcome;
import org.opencommissioning.values.OrganisationCode;

/** Who did what when, for stewards. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class AuditController {
    private static final int ON_A_PAGE = 50;

    private final PrivatePages pages;
    private final DataSource writer;
    private final AuditQueries queries;

    AuditController(PrivatePages pages, @Named("writer") DataSource writer, AuditQueries queries) {
        this.pages = pages;
        this.writer = writer;
        this.queries = queries;
    }

    @Get(uris = {"/audit", "/_page/audit"})
    HttpResponse<?> audit(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, (snapshot, person) -> {
            Permissions.requireAnywhere(person, Act.READ_AUDIT_TRAIL);
            return page(Visit.of(request));
        });
    }

    private Page<?> page(Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var filter = new AuditQueries.Filter(
                read(visit, "account", "Give an account’s number.", problems, Long::valueOf),
                visit.parameter("act").orElse(null),
                read(visit, "organisation", "Give a code such as 9N4.", problems, OrganisationCode::parse),
                read(
                        visit,
                        "outcome",
                        "Choose an outcome.",
                        problems,
                        text -> Outcome.find(text).orElseThrow()),
                read(visit, "from", "Give a day.", problems, LocalDate::parse),
                read(visit, "to", "Give a day.", problems, LocalDate::parse));
        var before = read(visit, "before", "Give an entry’s number.", problems, Long::valueOf);
        try (var connection = writer.getConnection()) {
            var lines = queries.list(connection, filter, before == null ? Long.MAX_VALUE : before, ON_A_PAGE + 1);
            boolean more = lines.size() > ON_A_PAGE;
            var shown = more ? lines.subList(0, ON_A_PAGE) : lines;
            return Page.of(
                    "audit",
                    "Audit trail",
                    "Who did what when.",
                    new AuditPage(shown, more ? shown.getLast().number() : null, asked(visit), List.copyOf(problems)));
        }
    }

    private static AuditPage.Asked asked(Visit visit) {
        return new AuditPage.Asked(
                visit.parameter("account").orElse(null),
                visit.parameter("act").orElse(null),
                visit.parameter("organisation").orElse(null),
                visit.parameter("outcome").orElse(null),
                visit.parameter("from").orElse(null),
                visit.parameter("to").orElse(null));
    }

    private static <T> @Nullable T read(
            Visit visit, String name, String mend, List<FieldProblem> problems, Function<String, T> reader) {
        var text = visit.parameter(name).orElse(null);
        try {
            return text == null ? null : reader.apply(text);
        } catch (RuntimeException e) {
            problems.add(new FieldProblem(name, mend));
            return null;
        }
    }
}
