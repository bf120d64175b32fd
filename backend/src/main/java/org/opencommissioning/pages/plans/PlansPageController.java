package org.opencommissioning.pages.plans;

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
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.documents.DocumentFilter;
import org.opencommissioning.documents.DocumentQueries;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.feeds.FeedAnswers;
import org.opencommissioning.pages.feeds.FeedAnswers.Followed;
import org.opencommissioning.pages.feeds.FeedEntry;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.plans.Plan;
import org.opencommissioning.plans.PlanFilter;
import org.opencommissioning.plans.PlanId;
import org.opencommissioning.plans.PlanQueries;
import org.opencommissioning.plans.comparison.ComparePlans;
import org.opencommissioning.plans.progress.PlanProgress;
import org.opencommissioning.plans.progress.ProgressQueries;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.OrganisationName;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlansPageController {
    private static final int SHOWN = 50;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONGEST_WORDS = 200;
    private static final int CHOICES = 500;
    private static final int MOST_CONTRACTS = 1_000;

    private final PageAnswers pages;
    private final PlanQueries plans;
    private final ProgressQueries progress;
    private final ComparePlans compare;
    private final DocumentQueries documents;
    private final ContractQueries contracts;
    private final PaymentScopes scopes;
    private final TotalsQueries totals;
    private final OrganisationDirectory directory;
    private final FeedAnswers feeds;

    PlansPageController(
            PageAnswers pages,
            PlanQueries plans,
            ProgressQueries progress,
            ComparePlans compare,
            DocumentQueries documents,
            ContractQueries contracts,
            PaymentScopes scopes,
            TotalsQueries totals,
            OrganisationDirectory directory,
            FeedAnswers feeds) {
        this.pages = pages;
        this.plans = plans;
        this.progress = progress;
        this.compare = compare;
        this.documents = documents;
        this.contracts = contracts;
        this.scopes = scopes;
        this.totals = totals;
        this.directory = directory;
        this.feeds = feeds;
    }

    @Get(uris = {"/plans", "/_page/plans"})
    HttpResponse<?> plans(HttpRequest<?> request) {
        return pages.answer(
                request, visit -> new Asked("/plans", PlanQueries.DATASETS, snapshot -> list(snapshot, visit)));
    }

    @Get(uris = {"/plans/compare", "/_page/plans/compare"})
    HttpResponse<?> compare(HttpRequest<?> request) {
        return pages.answer(
                request,
                visit -> new Asked("/plans/compare", State.ALL, snapshot -> beside(snapshot, visit.all("of"))));
    }

    private Page<ComparePlansPage> beside(Snapshot snapshot, List<String> of) throws SQLException {
        var asked = ComparePlans.asked(of);
        return Page.of(
                "compare-plans",
                "Compare plans",
                "Commissioning plans side by side: the years of one consortium, or consortia.",
                new ComparePlansPage(
                        asked.stream().map(PlanId::toString).toList(),
                        asked.size() < 2 ? null : compare.compare(snapshot, asked),
                        plans.page(snapshot, new PlanFilter(null, null), null, CHOICES)
                                .rows()));
    }

    @Get(uris = {"/plans/{id}", "/_page/plans/{id}"})
    HttpResponse<?> plan(HttpRequest<?> request, String id) {
        return pages.answer(request, visit -> {
            var plan = PlanId.find(id).orElseThrow(() -> Visit.nothing("such a plan"));
            return new Asked("/plans/" + plan, State.ALL, snapshot -> compose(snapshot, visit, plan));
        });
    }

    @Get("/plans.atom")
    HttpResponse<String> atom(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request, asAt, "/plans", FeedAnswers.ATOM, snapshot -> followed(snapshot, Visit.of(request)));
    }

    @Get("/plans.json")
    HttpResponse<String> json(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request, asAt, "/plans", FeedAnswers.JSON_FEED, snapshot -> followed(snapshot, Visit.of(request)));
    }

    /** The newest first; a plan that was revised is told of again. */
    private Followed followed(Snapshot snapshot, Visit visit) throws SQLException {
        var consortium = consortium(snapshot, visit);
        var filter = new PlanFilter(consortium == null ? null : consortium.code(), null);
        return new Followed(
                consortium == null ? "Plans" : "Plans of " + consortium.name(),
                plans.newest(snapshot, filter, SHOWN).rows().stream()
                        .map(PlansPageController::entry)
                        .toList());
    }

    private static FeedEntry entry(Plan plan) {
        var day = plan.publishedAt().atZone(LONDON).toLocalDate();
        return new FeedEntry(
                "plans/" + plan.id(),
                "Plan of " + plan.consortium().name() + " for " + plan.year() + ": " + plan.status()
                        + (plan.versions() > 1 ? ", version " + plan.versions() : ""),
                plan.consortium().name(),
                day,
                day,
                plan.summary() == null ? "It has no summary." : plan.summary(),
                List.of());
    }

    private Page<PlansPage> list(Snapshot snapshot, Visit visit) throws SQLException {
        var consortium = consortium(snapshot, visit);
        var filter = new PlanFilter(consortium == null ? null : consortium.code(), null);
        var cursor = visit.parameter("cursor").orElse(null);
        var page = plans.page(snapshot, filter, cursor, SHOWN);
        return Page.of(
                "plans",
                consortium == null ? "Plans" : "Plans of " + consortium.name(),
                "What each GP consortium plans for a year: what people need, what it wants to reach, and with what"
                        + " money.",
                new PlansPage(consortium, cursor, PageList.of(snapshot, page, plans.count(snapshot, filter))));
    }

    private @Nullable OrganisationName consortium(Snapshot snapshot, Visit visit) throws SQLException {
        var asked = visit.parameter("consortium").orElse(null);
        if (asked == null) {
            return null;
        }
        var code = visit.code("consortium", asked);
        return directory
                .findName(snapshot, code)
                .orElseThrow(() -> ProblemKind.UNKNOWN_CODE.refusal(
                        "consortium",
                        code.text(),
                        "No organisation has the code " + code + ".",
                        "Choose one from the list."));
    }

    private Page<PlanPage> compose(Snapshot snapshot, Visit visit, PlanId id) throws SQLException {
        var plan = plans.find(snapshot, id.toString()).orElseThrow(() -> Visit.nothing("plan " + id));
        var consortium = plan.plan().consortium();
        var words = visit.parameter("words")
                .filter(text -> text.length() <= LONGEST_WORDS)
                .orElse(null);
        var belonging =
                contracts
                        .page(snapshot, ContractFilter.by(consortium.code()), null, null, MOST_CONTRACTS)
                        .rows()
                        .stream()
                        .filter(contract -> contract.serviceLine() != null)
                        .toList();
        return Page.of(
                "plan",
                "Plan for " + id.year() + ", " + consortium.name(),
                "What " + consortium.name() + " plans for " + id.year()
                        + ": what people need, what it wants to reach, by when and with what money.",
                new PlanPage(
                        plan,
                        new PlanProgress(snapshot.state().edition().day(), progress.of(snapshot, id)),
                        belonging,
                        paid(snapshot, id),
                        documents.list(
                                snapshot,
                                new DocumentFilter(
                                        id.consortium(),
                                        "plans",
                                        id.year().period().from(),
                                        words)),
                        words));
    }

    private @Nullable Sum paid(Snapshot snapshot, PlanId id) throws SQLException {
        var filter = PaymentFilter.paidBy(id.consortium()).in(id.year().period());
        var sum = totals.sum(snapshot, scopes.of(snapshot, filter));
        return sum.lines() == 0 ? null : sum;
    }
}
