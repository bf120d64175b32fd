package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.interests.companies.CompanyQueries;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.history.HistoryQueries;
import org.opencommissioning.organisations.places.AreaKind;
import org.opencommissioning.organisations.places.NearestQueries;
import org.opencommissioning.organisations.places.NearestQuestion;
import org.opencommissioning.organisations.population.ListSizeQueries;
import org.opencommissioning.pages.contracts.ContractsShown;
import org.opencommissioning.pages.feedback.WhatPeopleSay;
import org.opencommissioning.pages.frame.LinkedData;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.pages.money.Incomes;
import org.opencommissioning.pages.places.OwnAreas;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.referrals.ReferralFilter;
import org.opencommissioning.referrals.ReferralQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Composes the page of one organisation, by its role. */
@Singleton
final class OrganisationPages {
    private static final int NEAR_SHOWN = 5;
    private static final int FLOWS_SHOWN = 100;

    private final OrganisationQueries organisations;
    private final HistoryQueries history;
    private final ListSizeQueries listSizes;
    private final NearestQueries nearest;
    private final ConsortiumPages consortia;
    private final OwnAreas areas;
    private final InterestQueries interests;
    private final ReferralQueries referrals;
    private final Incomes incomes;
    private final WhatPeopleSay say;
    private final ContractQueries contracts;
    private final ReplyQueries replies;
    private final CompanyQueries companies;

    OrganisationPages(
            OrganisationQueries organisations,
            HistoryQueries history,
            ListSizeQueries listSizes,
            NearestQueries nearest,
            ConsortiumPages consortia,
            OwnAreas areas,
            InterestQueries interests,
            ReferralQueries referrals,
            Incomes incomes,
            WhatPeopleSay say,
            ContractQueries contracts,
            ReplyQueries replies,
            CompanyQueries companies) {
        this.organisations = organisations;
        this.history = history;
        this.listSizes = listSizes;
        this.nearest = nearest;
        this.consortia = consortia;
        this.areas = areas;
        this.interests = interests;
        this.referrals = referrals;
        this.incomes = incomes;
        this.say = say;
        this.contracts = contracts;
        this.replies = replies;
        this.companies = companies;
    }

    Page<?> compose(Snapshot snapshot, OrganisationCode code, Visit visit) throws SQLException {
        var organisation =
                organisations.find(snapshot, code, null).orElseThrow(() -> Visit.nothing("organisation " + code));
        var page = switch (organisation.role()) {
            case CONSORTIUM -> consortia.compose(snapshot, organisation, visit.year());
            case GP_PRACTICE -> practice(snapshot, organisation, visit);
            case PRESCRIBING_COST_CENTRE,
                    COMMISSIONING_HUB,
                    REPORTING_ENTITY,
                    NHS_TRUST,
                    NHS_FOUNDATION_TRUST,
                    AMBULANCE_TRUST,
                    INDEPENDENT_PROVIDER,
                    VOLUNTARY_PROVIDER,
                    SOCIAL_ENTERPRISE -> provider(snapshot, organisation, visit);
            case CARE_TRUST,
                    BOARD,
                    STRATEGIC_HEALTH_AUTHORITY,
                    PRIMARY_CARE_TRUST,
                    PCT_CLUSTER,
                    LOCAL_AUTHORITY,
                    HEALTH_AND_WELLBEING_BOARD,
                    LOCAL_HEALTHWATCH,
                    HEALTHWATCH_ENGLAND,
                    INTEGRATED_CARE_BOARD -> body(snapshot, organisation, visit);
        };
        return page.about(linked(organisation));
    }

    private Page<PracticePage> practice(Snapshot snapshot, Organisation practice, Visit visit) throws SQLException {
        var code = OrganisationCode.parse(practice.code());
        return Page.of(
                "practice",
                practice.name(),
                practice.name() + ": where it is, which consortium it belongs to, and what it was paid.",
                new PracticePage(
                        practice,
                        history.get(snapshot, code, null),
                        listSizes.listOf(snapshot, code).reversed(),
                        nearest.findKnown(snapshot, NearestQuestion.practicesNear(code, NEAR_SHOWN))
                                .orElse(null),
                        interests.listOfPractice(snapshot, code),
                        referred(snapshot, year -> ReferralFilter.ofPractice(code, year.period())),
                        incomes.of(snapshot, code, visit.year()).orElse(null),
                        say.about(snapshot, code).orElse(null),
                        replies.listOf(snapshot, code),
                        companies.listOf(snapshot, code)));
    }

    private Page<ProviderPage> provider(Snapshot snapshot, Organisation provider, Visit visit) throws SQLException {
        var code = OrganisationCode.parse(provider.code());
        return Page.of(
                "provider",
                provider.name(),
                "What NHS consortia have paid " + provider.name() + ", by month, by payer and for what.",
                new ProviderPage(
                        provider,
                        history.get(snapshot, code, null),
                        interests.listIn(snapshot, code),
                        referred(snapshot, year -> ReferralFilter.to(code, year.period())),
                        incomes.of(snapshot, code, visit.year()).orElse(null),
                        say.about(snapshot, code).orElse(null),
                        ContractsShown.of(snapshot, contracts, ContractFilter.with(code)),
                        replies.listOf(snapshot, code),
                        companies.listOf(snapshot, code)));
    }

    private @Nullable Referred referred(Snapshot snapshot, Function<FinancialYear, ReferralFilter> filter)
            throws SQLException {
        var years = referrals.listYears(snapshot);
        if (years.isEmpty()) {
            return null;
        }
        var flows = referrals.flows(snapshot, filter.apply(years.getLast()));
        return flows.isEmpty()
                ? null
                : new Referred(
                        years.getLast().code(),
                        flows.stream().limit(FLOWS_SHOWN).toList(),
                        flows.size());
    }

    private Page<BodyPage> body(Snapshot snapshot, Organisation body, Visit visit) throws SQLException {
        var code = OrganisationCode.parse(body.code());
        return Page.of(
                "body",
                body.name(),
                body.name() + ": what it is or was, since when, and who was before and after it.",
                new BodyPage(
                        body,
                        history.get(snapshot, code, null),
                        body.role() == OrganisationRole.LOCAL_AUTHORITY
                                ? areas.find(snapshot, code, AreaKind.DISTRICTS).orElse(null)
                                : null,
                        incomes.of(snapshot, code, visit.year()).orElse(null),
                        (body.role() == OrganisationRole.LOCAL_HEALTHWATCH
                                        ? say.toldTo(snapshot, code)
                                        : say.about(snapshot, code))
                                .orElse(null)));
    }

    private static LinkedData linked(Organisation organisation) {
        var address = LinkedData.of("PostalAddress", null)
                .with("streetAddress", String.join(", ", organisation.address().lines()))
                .with("postalCode", organisation.address().postcode());
        return LinkedData.of("Organization", organisation.name())
                .with("url", "/organisations/" + organisation.code())
                .with("identifier", organisation.code())
                .with("telephone", organisation.phone())
                .with("address", address.inside());
    }
}
