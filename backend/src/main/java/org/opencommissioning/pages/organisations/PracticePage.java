package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.interests.Interest;
import org.opencommissioning.interests.companies.Company;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.history.OrganisationHistory;
import org.opencommissioning.organisations.places.NearestAnswer;
import org.opencommissioning.organisations.population.ListSize;
import org.opencommissioning.pages.feedback.PeopleSay;
import org.opencommissioning.pages.money.Income;
import org.opencommissioning.publication.replies.Reply;

/**
 * @param listSizes   its patients at each count, oldest first
 * @param near      the nearest other practices; null where nobody has published where this one is
 * @param interests its own and those of people who belong to it, the last declared first
 * @param referred null where no referrals of it are published
 * @param income      null where no published payment names the practice
 * @param companies   that it has, by company data; each link was confirmed
 * @param replies     what the practice says of all that is computed of it
 * @param say null where nobody said anything of it in public
 */
@Serdeable
record PracticePage(
        Organisation organisation,
        OrganisationHistory history,
        List<ListSize> listSizes,
        @Nullable NearestAnswer near,
        List<Interest> interests,
        @Nullable Referred referred,
        @Nullable Income income,
        @Nullable PeopleSay say,
        List<Reply> replies,
        List<Company> companies) {}
