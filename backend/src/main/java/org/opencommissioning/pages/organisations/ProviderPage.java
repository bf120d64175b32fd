package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.interests.Interest;
import org.opencommissioning.interests.companies.Company;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.history.OrganisationHistory;
import org.opencommissioning.pages.contracts.ContractsShown;
import org.opencommissioning.pages.feedback.PeopleSay;
import org.opencommissioning.pages.money.Income;
import org.opencommissioning.publication.replies.Reply;

/**
 * @param interests that consortia declare in it, the last declared first
 * @param referred  null where no published referral is to it
 * @param companies that it is or has, by company data; each link was confirmed
 * @param replies   what it says of all that is computed of it
 * @param income    null where no published payment names the organisation
 */
@Serdeable
record ProviderPage(
        Organisation organisation,
        OrganisationHistory history,
        List<Interest> interests,
        @Nullable Referred referred,
        @Nullable Income income,
        @Nullable PeopleSay say,
        ContractsShown contracts,
        List<Reply> replies,
        List<Company> companies) {}
