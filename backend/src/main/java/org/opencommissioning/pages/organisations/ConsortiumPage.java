package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.interests.Register;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.history.OrganisationHistory;
import org.opencommissioning.pages.contracts.ContractsShown;
import org.opencommissioning.pages.feedback.PeopleSay;
import org.opencommissioning.pages.money.Peers;
import org.opencommissioning.pages.money.YearOfMoney;
import org.opencommissioning.pages.places.OwnArea;
import org.opencommissioning.pages.population.People;
import org.opencommissioning.pages.publications.PublicationNotice;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.spending.allocations.ConsortiumAllocation;
import org.opencommissioning.spending.totals.Totals;

/**
 * @param practices    twelve at most, A to Z
 * @param money        null where it has published no payments
 * @param suppliers    ten largest of the year
 * @param people       null where no count of them is known
 * @param publications five newest
 * @param held         rows that wait for a decision and are in no total
 * @param area         null while no boundaries are published
 * @param allocation   of the year that is shown, or the newest where no payments are; null where none is published
 * @param say null where nobody said anything of it in public
 * @param interests    null where it has published no register
 */
@Serdeable
record ConsortiumPage(
        Organisation organisation,
        OrganisationHistory history,
        List<Organisation> practices,
        @Nullable YearOfMoney money,
        @Nullable Totals suppliers,
        @Nullable Long supplierCount,
        @Nullable Peers peers,
        @Nullable People people,
        List<PublicationNotice> publications,
        long publicationCount,
        Publication.Held held,
        @Nullable OwnArea area,
        @Nullable ConsortiumAllocation allocation,
        @Nullable PeopleSay say,
        @Nullable DeclaredInterests interests,
        ContractsShown contracts) {

    /** What its newest register of interests declares. @param late how many were declared after the 28 days */
    @Serdeable
    record DeclaredInterests(Register register, long count, long late) {}
}
