package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * A contract as its consortium's newest register states it, amendments included.
 *
 * @param id              the consortium's code and the reference: its address here
 * @param consortium      whose register states it
 * @param reference       the consortium's own number of it
 * @param ocid            the process's number in the Open Contracting Data Standard; of our own making where the register gives none
 * @param route           by which the provider was chosen; null where the register does not say
 * @param process         how it was chosen, in the consortium's words
 * @param value           payable over the whole term; null where it is not known, which zero often means
 * @param valueAtAward    before any amendment
 * @param from            first day of the services
 * @param to              last day; null where the register does not say
 * @param lead            the consortium that commissions on behalf of others; null where it does so for itself
 * @param associates      on whose behalf it is commissioned too
 * @param procuredBy      another body that ran the procurement
 * @param procuredBecause why: that a practice of the consortium made an offer, say (Commissioning for patients 5.13)
 * @param serviceLine     of the consortium's plan that it belongs to
 * @param missing         of the five facts that must be published, those that the register does not give
 * @param replies         what those whom it names say about it
 */
@Serdeable
public record Contract(
        @Schema(maxLength = 120, pattern = ContractId.PATTERN, example = "9N4-C-2011-04")
        String id,

        OrganisationName consortium,

        @Schema(maxLength = 80, example = "C/2011/04") String reference,

        @Schema(maxLength = 200, example = "ocds-000000-9N4-C-2011-04")
        String ocid,

        @Schema(maxLength = 4000, example = "Diagnostic imaging in the community")
        String title,

        @Nullable @Schema(maxLength = 4000) String services,
        @ArraySchema(maxItems = 1000) List<ContractSupplier> suppliers,
        @Nullable Route route,
        @Nullable @Schema(maxLength = 4000) String process,
        @Nullable Money value,
        @Nullable Money valueAtAward,
        @Nullable LocalDate awardedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable OrganisationName lead,
        @ArraySchema(maxItems = 100) List<OrganisationName> associates,
        @Nullable @Schema(maxLength = 4000) String procuredBy,
        @Nullable @Schema(maxLength = 4000) String procuredBecause,
        @Nullable @Schema(maxLength = 4000) String serviceLine,
        @Nullable @Schema(maxLength = 4000) String quality,
        @Nullable Quality qualityMet,
        @ArraySchema(maxItems = 5) List<ContractFact> missing,
        @ArraySchema(maxItems = 1000) List<Amendment> amendments,
        long edition,
        int line,
        @ArraySchema(maxItems = 2000) List<Reply> replies) {

    /** Each with what is said about it. */
    static Function<Contract, Contract> replied(Snapshot snapshot, List<Contract> contracts) throws SQLException {
        var replies = ReplyQueries.listAboutLines(snapshot, contracts, Contract::edition, Contract::line);
        return contract -> contract.with(replies.get(contract));
    }

    private Contract with(List<Reply> said) {
        return new Contract(
                id,
                consortium,
                reference,
                ocid,
                title,
                services,
                suppliers,
                route,
                process,
                value,
                valueAtAward,
                awardedOn,
                from,
                to,
                lead,
                associates,
                procuredBy,
                procuredBecause,
                serviceLine,
                quality,
                qualityMet,
                missing,
                amendments,
                edition,
                line,
                said);
    }
}
