package org.opencommissioning.pages.referrals;

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
import org.opencommissioning.disclosure.SmallCountRules;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.referrals.ReferralFilter;
import org.opencommissioning.referrals.ReferralQueries;
import org.opencommissioning.referrals.audit.AuditFilter;
import org.opencommissioning.referrals.audit.AuditParameters;
import org.opencommissioning.referrals.audit.AuditQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Where practices refer, what is audited of it, and how. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReferralPagesController {
    private static final String DATASET = "referrals";

    private final PageAnswers pages;
    private final OrganisationQueries organisations;
    private final ReferralQueries referrals;
    private final AuditQueries audits;
    private final ConflictQueries conflicts;
    private final ReplyQueries replies;

    ReferralPagesController(
            PageAnswers pages,
            OrganisationQueries organisations,
            ReferralQueries referrals,
            AuditQueries audits,
            ConflictQueries conflicts,
            ReplyQueries replies) {
        this.pages = pages;
        this.organisations = organisations;
        this.referrals = referrals;
        this.audits = audits;
        this.conflicts = conflicts;
        this.replies = replies;
    }

    @Get(uris = {"/referrals", "/_page/referrals"})
    HttpResponse<?> referrals(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/referrals", State.ALL, snapshot -> all(snapshot, visit)));
    }

    @Get(uris = {"/referrals/method", "/_page/referrals/method"})
    HttpResponse<?> method(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/referrals/method", State.ALL, snapshot -> method()));
    }

    @Get(uris = {"/organisations/{code}/referrals", "/_page/organisations/{code}/referrals"})
    HttpResponse<?> ofPractice(HttpRequest<?> request, String code) {
        return pages.answer(request, visit -> {
            var known = Visit.code(code);
            return new Asked(
                    "/organisations/" + known + "/referrals",
                    State.ALL,
                    snapshot -> ofPractice(snapshot, known, visit.year()));
        });
    }

    private Page<ReferralsPage> all(Snapshot snapshot, Visit visit) throws SQLException {
        var years = referrals.listYears(snapshot);
        var year = year(years, visit.year());
        return Page.of(
                "referrals",
                "Referrals and providers that GPs own",
                "Where practices refer patients, and whether more go to providers in which the practice has a share.",
                new ReferralsPage(
                        year == null ? null : year.code(),
                        codes(years),
                        year == null ? List.of() : audits.list(snapshot, year, AuditFilter.ALL),
                        referrals.choices(snapshot),
                        conflicts.willing(snapshot, null),
                        year == null ? List.of() : conflicts.money(snapshot, null, year)));
    }

    private static Page<ReferralMethodPage> method() {
        return Page.of(
                "referral-method",
                "How referrals are compared",
                "Which counts are shown, how practices are compared, and what that can and cannot show.",
                new ReferralMethodPage(
                        SmallCountRules.list(DATASET).stream()
                                .map(dated -> new ReferralMethodPage.KeptCounts(
                                        dated.rule().version(),
                                        dated.from(),
                                        dated.rule().smallest(),
                                        dated.rule().largest(),
                                        dated.rule().roundedTo(),
                                        dated.source()))
                                .toList(),
                        AuditParameters.NOW));
    }

    private Page<PracticeReferralsPage> ofPractice(
            Snapshot snapshot, OrganisationCode code, @Nullable FinancialYear asked) throws SQLException {
        var practice = organisations
                .find(snapshot, code, null)
                .filter(found -> found.role() == OrganisationRole.GP_PRACTICE)
                .orElseThrow(() -> Visit.nothing("referrals of " + code));
        var years = referrals.listYears(snapshot);
        var year = year(years, asked);
        return Page.of(
                "practice-referrals",
                practice.name() + ": where patients are referred",
                "To which providers " + practice.name() + " refers its patients, in which specialties.",
                new PracticeReferralsPage(
                        practice,
                        year == null ? null : year.code(),
                        codes(years),
                        year == null
                                ? List.of()
                                : referrals.flows(snapshot, ReferralFilter.ofPractice(code, year.period())),
                        year == null ? List.of() : audited(snapshot, code, year),
                        AuditParameters.NOW,
                        replies.listOf(snapshot, code)));
    }

    private List<PracticeReferralsPage.Audited> audited(Snapshot snapshot, OrganisationCode code, FinancialYear year)
            throws SQLException {
        var found = new ArrayList<PracticeReferralsPage.Audited>();
        for (var detail : audits.details(snapshot, year, new AuditFilter(null, code, null))) {
            var audit = detail.audit();
            var funnel = audits.findFunnel(
                    snapshot, audit.provider().code(), audit.specialty().code(), year);
            funnel.ifPresent(
                    picture -> found.add(new PracticeReferralsPage.Audited(audit, detail.beforeAndAfter(), picture)));
        }
        return found;
    }

    private static List<String> codes(List<FinancialYear> years) {
        return years.stream().map(FinancialYear::code).toList();
    }

    private static @Nullable FinancialYear year(List<FinancialYear> years, @Nullable FinancialYear asked) {
        if (asked != null) {
            return asked;
        }
        return years.isEmpty() ? null : years.getLast();
    }
}
