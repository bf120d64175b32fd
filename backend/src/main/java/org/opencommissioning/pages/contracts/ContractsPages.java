package org.opencommissioning.pages.contracts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.contracts.ContractSupplier;
import org.opencommissioning.contracts.Route;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.feeds.EditionDays;
import org.opencommissioning.pages.feeds.FeedAnswers.Followed;
import org.opencommissioning.pages.feeds.FeedEntry;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Composes the page of all contracts. */
@Singleton
final class ContractsPages {
    private static final int SHOWN = 50;
    private static final Set<String> SORTS = Set.of("-value", "provider", "title", "to", "-from");

    private final ContractQueries contracts;
    private final OrganisationDirectory directory;

    ContractsPages(ContractQueries contracts, OrganisationDirectory directory) {
        this.contracts = contracts;
        this.directory = directory;
    }

    /**
     * Those whose register was published last, the first first.
     *
     * @throws org.opencommissioning.api.problems.Refusal when a parameter is wrong
     */
    Followed followed(Snapshot snapshot, Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var consortium = organisation(snapshot, visit, "consortium", problems);
        var filter = new ContractFilter(
                code(consortium),
                code(organisation(snapshot, visit, "provider", problems)),
                route(visit, problems),
                words(visit),
                day(visit, problems),
                null,
                null,
                null);
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw ProblemKind.BAD_VALUE.refusal(
                    first.field(),
                    visit.parameter(first.field()).orElse(null),
                    first.message(),
                    "Take the address of a feed from the page.");
        }
        var rows = contracts.page(snapshot, filter, "-edition", null, SHOWN).rows();
        var days = EditionDays.of(snapshot, rows.stream().mapToLong(Contract::edition));
        return new Followed(
                consortium == null ? "Contracts" : "Contracts of " + consortium.name(),
                rows.stream()
                        .map(contract -> entry(contract, days.day(contract.edition())))
                        .toList());
    }

    private static FeedEntry entry(Contract contract, LocalDate day) {
        var providers =
                contract.suppliers().stream().map(ContractSupplier::name).collect(Collectors.joining(", "));
        return new FeedEntry(
                "contracts/" + contract.id(),
                contract.title() + ", " + contract.consortium().name(),
                contract.consortium().name(),
                day,
                day,
                "With " + providers + ", "
                        + (contract.value() == null
                                ? "value not known"
                                : "£%,.2f over the whole term"
                                        .formatted(contract.value().pounds()))
                        + (contract.from() == null ? "" : ", from " + contract.from())
                        + (contract.to() == null ? "" : " to " + contract.to())
                        + (contract.amendments().isEmpty() ? "." : ", amended."),
                List.of());
    }

    private static @Nullable String words(Visit visit) {
        return visit.parameter("q")
                .map(words -> words.substring(0, Math.min(words.length(), 200)))
                .orElse(null);
    }

    Page<ContractsPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var consortium = organisation(snapshot, visit, "consortium", problems);
        var provider = organisation(snapshot, visit, "provider", problems);
        var route = route(visit, problems);
        var q = words(visit);
        var on = day(visit, problems);
        var sort = visit.parameter("sort").filter(SORTS::contains).orElse("-value");
        var cursor = visit.parameter("cursor").orElse(null);
        var filter = new ContractFilter(code(consortium), code(provider), route, q, on, null, null, null);
        var page = contracts.page(snapshot, filter, sort, cursor, SHOWN);
        return Page.of(
                "contracts",
                consortium == null ? "Contracts" : "Contracts of " + consortium.name(),
                "With whom GP consortia have made contracts, for what, for how much and how the provider was chosen.",
                new ContractsPage(
                        new ContractsPage.Filters(consortium, provider, route, q, on, sort, cursor),
                        List.copyOf(problems),
                        PageList.of(snapshot, page, contracts.count(snapshot, filter)),
                        contracts.listConsortia(snapshot)));
    }

    private static @Nullable OrganisationCode code(@Nullable OrganisationName organisation) {
        return organisation == null ? null : organisation.code();
    }

    private @Nullable OrganisationName organisation(
            Snapshot snapshot, Visit visit, String field, List<FieldProblem> problems) throws SQLException {
        var asked = visit.parameter(field).orElse(null);
        if (asked == null) {
            return null;
        }
        try {
            var found = directory.findName(snapshot, OrganisationCode.parse(asked));
            if (found.isPresent()) {
                return found.get();
            }
        } catch (IllegalArgumentException noCode) {
            // Said below, as of a code that nobody has.
        }
        problems.add(new FieldProblem(field, "No organisation has the code “" + asked + "”."));
        return null;
    }

    private static @Nullable Route route(Visit visit, List<FieldProblem> problems) {
        var asked = visit.parameter("route").orElse(null);
        try {
            return asked == null ? null : Route.parse(asked);
        } catch (IllegalArgumentException noRoute) {
            problems.add(new FieldProblem("route", "There is no route “" + asked + "”."));
            return null;
        }
    }

    private static @Nullable LocalDate day(Visit visit, List<FieldProblem> problems) {
        var asked = visit.parameter("on").orElse(null);
        try {
            return asked == null ? null : LocalDate.parse(asked);
        } catch (DateTimeException noDay) {
            problems.add(new FieldProblem("on", "“" + asked + "” is no day. Write 2013-03-31."));
            return null;
        }
    }
}
