package org.opencommissioning.pages.contracts;

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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.ContractPayments;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.contracts.activity.ActivityQueries;
import org.opencommissioning.contracts.decisions.DecisionFilter;
import org.opencommissioning.contracts.decisions.DecisionQueries;
import org.opencommissioning.pages.decisions.DecisionsShown;
import org.opencommissioning.pages.feeds.FeedAnswers;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContractsPageController {
    private static final Set<String> DATASETS = Stream.of(
                    ContractPayments.DATASETS, ActivityQueries.DATASETS, DecisionQueries.DATASETS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern KNOWN = Pattern.compile("[0-9A-Za-z-]{1,120}");

    private final PageAnswers pages;
    private final FeedAnswers feeds;
    private final ContractsPages list;
    private final ContractQueries contracts;
    private final ContractPayments payments;
    private final ActivityQueries activity;
    private final DecisionQueries decisions;

    ContractsPageController(
            PageAnswers pages,
            FeedAnswers feeds,
            ContractsPages list,
            ContractQueries contracts,
            ContractPayments payments,
            ActivityQueries activity,
            DecisionQueries decisions) {
        this.pages = pages;
        this.feeds = feeds;
        this.list = list;
        this.contracts = contracts;
        this.payments = payments;
        this.activity = activity;
        this.decisions = decisions;
    }

    @Get(uris = {"/contracts", "/_page/contracts"})
    HttpResponse<?> contracts(HttpRequest<?> request) {
        return pages.answer(
                request,
                visit -> new Asked("/contracts", ContractQueries.DATASETS, snapshot -> list.compose(snapshot, visit)));
    }

    @Get("/contracts.atom")
    HttpResponse<String> atom(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request, asAt, "/contracts", FeedAnswers.ATOM, snapshot -> list.followed(snapshot, Visit.of(request)));
    }

    @Get("/contracts.json")
    HttpResponse<String> json(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request,
                asAt,
                "/contracts",
                FeedAnswers.JSON_FEED,
                snapshot -> list.followed(snapshot, Visit.of(request)));
    }

    @Get(uris = {"/contracts/{id}", "/_page/contracts/{id}"})
    HttpResponse<?> contract(HttpRequest<?> request, String id) {
        if (!KNOWN.matcher(id).matches()) {
            return pages.answer(request, visit -> {
                throw Visit.nothing("such a contract");
            });
        }
        return pages.answer(
                request, visit -> new Asked("/contracts/" + id, DATASETS, snapshot -> compose(snapshot, id)));
    }

    private Page<ContractPage> compose(Snapshot snapshot, String id) throws SQLException {
        var contract = contracts.find(snapshot, id).orElseThrow(() -> Visit.nothing("contract '" + id + "'"));
        return Page.of(
                "contract",
                contract.title() + ", " + contract.consortium().name(),
                "The contract of " + contract.consortium().name() + " for “" + contract.title()
                        + "”: with whom, for how much, how the provider was chosen, what was done and what was paid.",
                new ContractPage(
                        contract,
                        payments.find(snapshot, contract.id()).orElse(null),
                        ActivityShown.of(snapshot, activity, contract.id()),
                        DecisionsShown.of(snapshot, decisions, DecisionFilter.about(contract.id()))));
    }
}
