package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.organisations.DirectoryFilter;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.history.HistoryQueries;
import org.opencommissioning.organisations.places.AreaKind;
import org.opencommissioning.pages.contracts.ContractsShown;
import org.opencommissioning.pages.feedback.WhatPeopleSay;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.money.Coverage;
import org.opencommissioning.pages.money.FairPeers;
import org.opencommissioning.pages.money.MoneyByMonth;
import org.opencommissioning.pages.money.Peers;
import org.opencommissioning.pages.money.YearOfMoney;
import org.opencommissioning.pages.places.OwnAreas;
import org.opencommissioning.pages.population.PeopleOfConsortia;
import org.opencommissioning.pages.publications.Notices;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.spending.allocations.AllocationQueries;
import org.opencommissioning.spending.allocations.ConsortiumAllocation;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Composes the page of a consortium. */
@Singleton
final class ConsortiumPages {
    private static final int PRACTICES = 12;
    private static final int SUPPLIERS = 10;
    private static final int PUBLICATIONS = 5;

    private final OrganisationDirectory directory;
    private final HistoryQueries history;
    private final MoneyByMonth money;
    private final PaymentScopes scopes;
    private final TotalsQueries totals;
    private final FairPeers peers;
    private final PeopleOfConsortia people;
    private final Notices notices;
    private final PublicationQueries publications;
    private final OwnAreas areas;
    private final AllocationQueries allocations;
    private final WhatPeopleSay say;
    private final InterestQueries interests;
    private final ContractQueries contracts;

    ConsortiumPages(
            OrganisationDirectory directory,
            HistoryQueries history,
            MoneyByMonth money,
            PaymentScopes scopes,
            TotalsQueries totals,
            FairPeers peers,
            PeopleOfConsortia people,
            Notices notices,
            PublicationQueries publications,
            OwnAreas areas,
            AllocationQueries allocations,
            WhatPeopleSay say,
            InterestQueries interests,
            ContractQueries contracts) {
        this.directory = directory;
        this.history = history;
        this.money = money;
        this.scopes = scopes;
        this.totals = totals;
        this.peers = peers;
        this.people = people;
        this.notices = notices;
        this.publications = publications;
        this.areas = areas;
        this.allocations = allocations;
        this.say = say;
        this.interests = interests;
        this.contracts = contracts;
    }

    /** @param asked null for the newest year that has payments */
    Page<ConsortiumPage> compose(Snapshot snapshot, Organisation consortium, @Nullable FinancialYear asked)
            throws SQLException {
        var code = OrganisationCode.parse(consortium.code());
        var paid = PaymentFilter.paidBy(code);
        var year = money.year(snapshot, scopes.of(snapshot, paid), Coverage.read(snapshot, code), asked);
        var inYear = year.isEmpty()
                ? null
                : scopes.of(snapshot, paid.in(year.get().year().period()));
        var published = PublicationFilter.by(code);
        var page = new ConsortiumPage(
                consortium,
                history.get(snapshot, code, null),
                directory
                        .page(snapshot, DirectoryFilter.practicesOf(code), null, PRACTICES)
                        .rows(),
                year.orElse(null),
                inYear == null ? null : totals.totals(snapshot, inYear, GroupBy.SUPPLIER, SUPPLIERS),
                inYear == null ? null : totals.count(snapshot, inYear, GroupBy.SUPPLIER),
                peers(snapshot, year),
                people.find(snapshot, code, inYear).orElse(null),
                notices.newest(snapshot, published, PUBLICATIONS),
                publications.count(snapshot, published),
                publications.held(snapshot, "payments", code),
                areas.find(snapshot, code, AreaKind.CONSORTIA).orElse(null),
                given(
                        snapshot,
                        code,
                        asked == null ? year.map(YearOfMoney::year).orElse(null) : asked),
                say.about(snapshot, code).orElse(null),
                interests(snapshot, code),
                ContractsShown.of(snapshot, contracts, ContractFilter.by(code)));
        return Page.of(
                "consortium",
                consortium.name(),
                "What " + consortium.name() + " spends, on whom and for what, month by month, and who belongs to it.",
                page);
    }

    private @Nullable ConsortiumAllocation given(Snapshot snapshot, OrganisationCode code, @Nullable FinancialYear year)
            throws SQLException {
        return allocations.listOf(snapshot, code).stream()
                .filter(given -> year == null || given.year().equals(year))
                .findFirst()
                .orElse(null);
    }

    private ConsortiumPage.@Nullable DeclaredInterests interests(Snapshot snapshot, OrganisationCode code)
            throws SQLException {
        var register = interests.findRegister(snapshot, code);
        if (register.isEmpty()) {
            return null;
        }
        var declared = interests.listOf(snapshot, code);
        return new ConsortiumPage.DeclaredInterests(
                register.get(),
                declared.size(),
                declared.stream()
                        .filter(interest -> interest.daysLate() != null && interest.daysLate() > 0)
                        .count());
    }

    private @Nullable Peers peers(Snapshot snapshot, Optional<YearOfMoney> year) throws SQLException {
        return year.isEmpty() ? null : peers.find(snapshot, year.get()).orElse(null);
    }
}
