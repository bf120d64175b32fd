package org.opencommissioning.pages.interests;

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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.conflicts.ConflictQueries;
import org.opencommissioning.contracts.decisions.DecisionFilter;
import org.opencommissioning.contracts.decisions.DecisionQueries;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.pages.decisions.DecisionsShown;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.referrals.ReferralQueries;
import org.opencommissioning.referrals.audit.AuditFilter;
import org.opencommissioning.referrals.audit.AuditQueries;
import org.opencommissioning.referrals.audit.FunnelPicture;
import org.opencommissioning.referrals.audit.ReferralAudit;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Who of a consortium has an interest in whom, and how that is managed. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class InterestsPageController {
    private static final int MOST_FUNNELS = 3;

    private final PageAnswers pages;
    private final OrganisationQueries organisations;
    private final InterestQueries interests;
    private final AuditQueries audits;
    private final ReferralQueries referrals;
    private final ConflictQueries conflicts;
    private final ReplyQueries replies;
    private final DecisionQueries decisions;

    InterestsPageController(
            PageAnswers pages,
            OrganisationQueries organisations,
            InterestQueries interests,
            AuditQueries audits,
            ReferralQueries referrals,
            ConflictQueries conflicts,
            ReplyQueries replies,
            DecisionQueries decisions) {
        this.pages = pages;
        this.organisations = organisations;
        this.interests = interests;
        this.audits = audits;
        this.referrals = referrals;
        this.conflicts = conflicts;
        this.replies = replies;
        this.decisions = decisions;
    }

    @Get(uris = {"/organisations/{code}/interests", "/_page/organisations/{code}/interests"})
    HttpResponse<?> interests(HttpRequest<?> request, String code) {
        return pages.answer(request, visit -> {
            var known = Visit.code(code);
            return new Asked(
                    "/organisations/" + known + "/interests",
                    State.ALL,
                    snapshot -> compose(snapshot, known, visit.year()));
        });
    }

    private List<FunnelPicture> funnels(Snapshot snapshot, List<ReferralAudit> judged) throws SQLException {
        var found = new ArrayList<FunnelPicture>();
        var pictured = judged.stream()
                .map(audit -> new Pictured(
                        audit.provider().code(), audit.specialty().code(), FinancialYear.parse(audit.year())))
                .distinct()
                .limit(MOST_FUNNELS)
                .toList();
        for (var one : pictured) {
            audits.findFunnel(snapshot, one.provider(), one.specialty(), one.year())
                    .ifPresent(found::add);
        }
        return found;
    }

    private record Pictured(OrganisationCode provider, String specialty, FinancialYear year) {}

    private Page<InterestsPage> compose(Snapshot snapshot, OrganisationCode code, @Nullable FinancialYear asked)
            throws SQLException {
        var consortium = organisations
                .find(snapshot, code, null)
                .filter(found -> found.role() == OrganisationRole.CONSORTIUM)
                .orElseThrow(() -> Visit.nothing("a register of interests of " + code));
        var money = conflicts.money(snapshot, code, null);
        var newest =
                money.isEmpty() ? null : FinancialYear.parse(money.getFirst().year());
        var year = asked == null ? newest : asked;
        var judgedIn = audits.findNewestYear(snapshot);
        var judged = judgedIn.isEmpty()
                ? List.<ReferralAudit>of()
                : audits.list(snapshot, judgedIn.get(), new AuditFilter(code, null, null));
        return Page.of(
                "interests",
                consortium.name() + ": who has an interest in whom",
                "The interests that people and practices of " + consortium.name()
                        + " have in bodies that it may pay, when each was declared, and how it is managed.",
                new InterestsPage(
                        consortium,
                        interests.findRegister(snapshot, code).orElse(null),
                        interests.listOf(snapshot, code),
                        year == null ? null : year.code(),
                        money,
                        year == null ? List.of() : conflicts.providers(snapshot, code, year),
                        judged,
                        funnels(snapshot, judged),
                        referrals.choicesOf(snapshot, code),
                        conflicts.willing(snapshot, code),
                        replies.listOf(snapshot, code),
                        DecisionsShown.of(snapshot, decisions, DecisionFilter.declaredIn(code))));
    }
}
