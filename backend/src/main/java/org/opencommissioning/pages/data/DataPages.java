package org.opencommissioning.pages.data;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.contracts.activity.ActivityFilter;
import org.opencommissioning.contracts.activity.ActivityQueries;
import org.opencommissioning.contracts.decisions.DecisionFilter;
import org.opencommissioning.contracts.decisions.DecisionQueries;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.interests.companies.CompanyQueries;
import org.opencommissioning.organisations.DirectoryFilter;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.history.RegisterEventFilter;
import org.opencommissioning.organisations.history.RegisterEventQueries;
import org.opencommissioning.organisations.places.AreaKind;
import org.opencommissioning.organisations.places.AreaQueries;
import org.opencommissioning.organisations.population.ListSizeQueries;
import org.opencommissioning.pages.data.DataPage.DataFile;
import org.opencommissioning.pages.data.DataPage.Dataset;
import org.opencommissioning.pages.frame.LinkedData;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.money.Coverage;
import org.opencommissioning.plans.PlanFilter;
import org.opencommissioning.plans.PlanQueries;
import org.opencommissioning.publication.reading.Days;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.referrals.ReferralQueries;
import org.opencommissioning.spending.allocations.AllocationQueries;
import org.opencommissioning.spending.expenditure.ExpenditureQueries;
import org.opencommissioning.spending.suppliers.SupplierCounts;
import org.opencommissioning.spending.suppliers.SupplierQueries;

/** Composes the page about the data. */
@Singleton
final class DataPages {
    private static final String PAYMENTS = "payments";

    private final PublicationQueries publications;
    private final SupplierQueries suppliers;
    private final OrganisationDirectory directory;
    private final AreaQueries areas;
    private final RegisterEventQueries events;
    private final ListSizeQueries listSizes;
    private final AllocationQueries allocations;
    private final ExpenditureQueries expenditure;
    private final InterestQueries interests;
    private final ContractQueries contracts;
    private final ActivityQueries activity;
    private final DecisionQueries decisions;
    private final PlanQueries plans;
    private final ReferralQueries referrals;
    private final CompanyQueries companies;

    DataPages(
            PublicationQueries publications,
            SupplierQueries suppliers,
            OrganisationDirectory directory,
            AreaQueries areas,
            RegisterEventQueries events,
            ListSizeQueries listSizes,
            AllocationQueries allocations,
            ExpenditureQueries expenditure,
            InterestQueries interests,
            ContractQueries contracts,
            ActivityQueries activity,
            DecisionQueries decisions,
            PlanQueries plans,
            ReferralQueries referrals,
            CompanyQueries companies) {
        this.publications = publications;
        this.suppliers = suppliers;
        this.directory = directory;
        this.areas = areas;
        this.events = events;
        this.listSizes = listSizes;
        this.allocations = allocations;
        this.expenditure = expenditure;
        this.interests = interests;
        this.contracts = contracts;
        this.activity = activity;
        this.decisions = decisions;
        this.plans = plans;
        this.referrals = referrals;
        this.companies = companies;
    }

    Page<DataPage> compose(Snapshot snapshot) throws SQLException {
        var paid = suppliers.counts(snapshot);
        var datasets = List.of(
                payments(snapshot, paid.lines()),
                new Dataset(
                        "organisations",
                        "Register of organisations",
                        "Practices, consortia, trusts and other NHS bodies, with their dates and which practice"
                                + " belongs to which consortium.",
                        directory.count(snapshot, DirectoryFilter.ALL),
                        null,
                        null,
                        files("organisations")),
                new Dataset(
                        "register",
                        "The register as one file",
                        "The same organisations in the 27 columns of the Organisation Data Service, without headings,"
                                + " or as one JSON document.",
                        directory.count(snapshot, DirectoryFilter.ALL),
                        null,
                        null,
                        List.of(
                                new DataFile("CSV", "/api/v1/register.csv", null),
                                new DataFile("JSON", "/api/v1/register", null))),
                new Dataset(
                        "register-events",
                        "What happened in the register",
                        "Openings, closures and moves, each with its day or the two days between which it lies, and who"
                                + " came after whom.",
                        events.count(snapshot, RegisterEventFilter.ALL),
                        null,
                        null,
                        files("register-events")),
                new Dataset(
                        "list-sizes",
                        "List sizes",
                        "Patients registered with each practice at each count, weighted where the file gives it.",
                        listSizes.count(snapshot),
                        null,
                        null,
                        files("list-sizes")),
                new Dataset(
                        "allocations",
                        "Allocations",
                        "What the Board gives each consortium for a financial year, part by part, with changes in the"
                                + " year and the budgets of practices, which are shares of it.",
                        allocations.count(snapshot),
                        null,
                        null,
                        files("allocations")),
                new Dataset(
                        "consortium-allocations",
                        "Allocations, added up",
                        "The same for each consortium and year, a head, from its target and beside its practices'"
                                + " budgets.",
                        allocations.countConsortia(snapshot),
                        null,
                        null,
                        files("consortium-allocations")),
                new Dataset(
                        "expenditure",
                        "Expenditure against allocation",
                        "What each consortium has spent on a service since 1 April, and will have by the year's end,"
                                + " against what it may spend, month by month.",
                        expenditure.count(snapshot),
                        null,
                        null,
                        files("expenditure")),
                new Dataset(
                        "areas",
                        "Areas of consortia",
                        "Which land each consortium covers, how each boundary was matched to the register, and how"
                                + " large it is. The boundaries themselves are returns that anybody can follow in the"
                                + " log.",
                        areas.count(snapshot, AreaKind.CONSORTIA),
                        null,
                        null,
                        files("areas")),
                new Dataset(
                        "suppliers",
                        "Suppliers",
                        "Everyone who was paid, the names they were published under, and how each was matched to the"
                                + " register.",
                        paid.suppliers(),
                        null,
                        null,
                        files("suppliers")),
                new Dataset(
                        "interests",
                        "Interests",
                        "What the newest register of each consortium declares: who has an interest in whom, since when,"
                                + " when it was declared and how it is managed.",
                        interests.count(snapshot),
                        null,
                        null,
                        files("interests")),
                new Dataset(
                        "plans",
                        "Plans",
                        "What each consortium plans for a year: needs, objectives, service lines and schemes, each in"
                                + " its newest version.",
                        plans.count(snapshot, new PlanFilter(null, null)),
                        null,
                        null,
                        files("plans")),
                new Dataset(
                        "contracts",
                        "Contracts",
                        "With whom consortia have made contracts, for what, for how much, by which route, and how they"
                                + " were amended.",
                        contracts.count(snapshot, ContractFilter.ALL),
                        null,
                        null,
                        files("contracts")),
                new Dataset(
                        "contract-activity",
                        "Contract activity",
                        "What was done under contracts, month by month, beside what was agreed: admissions,"
                                + " attendances, contacts. Small counts are suppressed, others rounded.",
                        activity.count(snapshot, ActivityFilter.ALL),
                        null,
                        null,
                        files("contract-activity")),
                new Dataset(
                        "decisions",
                        "Decisions",
                        "What consortia decided to buy from whom, who was there, who declared which interest and what"
                                + " they did then.",
                        decisions.count(snapshot, DecisionFilter.ALL),
                        null,
                        null,
                        files("decisions")),
                new Dataset(
                        "companies",
                        "Companies",
                        "Companies that are, or belong to, practices and providers, by the register of companies; a"
                                + " moderator has confirmed each.",
                        companies.count(snapshot),
                        null,
                        null,
                        files("companies")),
                new Dataset(
                        "referrals",
                        "Referrals",
                        "How many patients each practice referred to each provider, by month and specialty. Small"
                                + " counts are suppressed, others rounded.",
                        referrals.count(snapshot),
                        null,
                        null,
                        files("referrals")),
                new Dataset(
                        "publications",
                        "Publications",
                        "What was published and corrected, by whom, when and why.",
                        publications.counts(snapshot).all(),
                        null,
                        null,
                        files("publications")));
        var totals = new DataPage.Totals(paid.lines(), publications.held(snapshot, PAYMENTS, null));
        var page = new DataPage(datasets, totals, matched(paid));
        return Page.of("data", "Data and API", "Take the data: files, REST and GraphQL, under an open licence.", page)
                .about(catalogue(datasets));
    }

    private Dataset payments(Snapshot snapshot, long lines) throws SQLException {
        var months = Coverage.read(snapshot, null).months();
        return new Dataset(
                PAYMENTS,
                "Payments",
                "Every published payment line: who paid whom, when, how much and what for.",
                lines,
                (long) publications.listPublishers(snapshot, PAYMENTS).size(),
                months.isEmpty()
                        ? null
                        : new Days(months.first().atDay(1), months.last().atEndOfMonth()),
                files(PAYMENTS));
    }

    private static List<DataFile> files(String name) {
        return Stream.of("CSV", "NDJSON")
                .map(format -> new DataFile(format, "/api/v1/" + name + "." + format.toLowerCase(), null))
                .toList();
    }

    private static @Nullable BigDecimal matched(SupplierCounts counts) {
        return counts.lines() == 0
                ? null
                : BigDecimal.valueOf(counts.matchedLines())
                        .divide(BigDecimal.valueOf(counts.lines()), 4, RoundingMode.HALF_UP);
    }

    private static LinkedData catalogue(List<Dataset> datasets) {
        return LinkedData.of("DataCatalog", "Open Commissioning")
                .with("url", "/data")
                .with("license", Licence.URL)
                .with("dataset", datasets.stream().map(DataPages::linked).toList());
    }

    private static Map<String, Object> linked(Dataset dataset) {
        return LinkedData.of("Dataset", dataset.title())
                .with("description", dataset.description())
                .with("license", Licence.URL)
                .with(
                        "temporalCoverage",
                        dataset.period() == null
                                ? null
                                : dataset.period().from() + "/"
                                        + dataset.period().to())
                .with(
                        "distribution",
                        dataset.files().stream().map(DataPages::linked).toList())
                .inside();
    }

    private static Map<String, Object> linked(DataFile file) {
        return LinkedData.of("DataDownload", null)
                .with("encodingFormat", file.format())
                .with("contentUrl", file.path())
                .inside();
    }
}
