package org.opencommissioning.pages.interests;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.referrals.audit.AuditFilter;
import org.opencommissioning.referrals.audit.AuditQueries;
import org.opencommissioning.referrals.audit.ReferralAudit;
import org.opencommissioning.values.OrganisationCode;

/** Who of a consortium has an interest in whom, and how that is managed. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class InterestsPageController {
    private final PageAnswers pages;
    private final OrganisationQueries organisations;
    private final InterestQueries interests;
    private final AuditQueries audits;

    InterestsPageController(
            PageAnswers pages, OrganisationQueries organisations, InterestQueries interests, AuditQueries audits) {
        this.pages = pages;
        this.organisations = organisations;
        this.interests = interests;
        this.audits = audits;
    }

    @Get(uris = {"/organisations/{code}/interests", "/_page/organisations/{code}/interests"})
    HttpResponse<?> interests(HttpRequest<?> request, String code) {
        return pages.answer(request, visit -> {
            var known = Visit.code(code);
            return new Asked("/organisations/" + known + "/interests", State.ALL, snapshot -> compose(snapshot, known));
        });
    }

    private List<ReferralAudit> audits(Snapshot snapshot, OrganisationCode code) throws SQLException {
        var year = audits.findNewestYear(snapshot);
        return year.isEmpty() ? List.of() : audits.list(snapshot, year.get(), new AuditFilter(code, null, null));
    }

    private Page<InterestsPage> compose(Snapshot snapshot, OrganisationCode code) throws SQLException {
        var consortium = organisations
                .find(snapshot, code, null)
                .filter(found -> found.role() == OrganisationRole.CONSORTIUM)
                .orElseThrow(() -> Visit.nothing("a register of interests of " + code));
        return Page.of(
                "interests",
                consortium.name() + ": who has an interest in whom",
                "The interests that people and practices of " + consortium.name()
                        + " have in bodies that it may pay, when each was declared, and how it is managed.",
                new InterestsPage(
                        consortium,
                        interests.findRegister(snapshot, code).orElse(null),
                        interests.listOf(snapshot, code),
                        audits(snapshot, code)));
    }
}
