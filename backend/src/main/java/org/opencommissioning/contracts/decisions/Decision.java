package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.ContractId;
import org.opencommissioning.contracts.Route;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * A decision of a consortium about what to buy from whom.
 *
 * @param id                the consortium's code and the reference: its address here
 * @param reference         the consortium's own number of it
 * @param meeting           of whom it was taken
 * @param decided           what was decided, in the consortium's words
 * @param contract          id of the contract that it led to or changed, where the consortium's register of contracts states it
 * @param contractReference the consortium's own number of that contract or procurement, whether a register states it or not
 * @param provider          that the decision is about, where the return gives its code
 * @param providerName      that the decision is about, as the return writes it
 * @param value             that was decided on; null where it is not known
 * @param route             by which a provider was or is to be chosen
 * @param routeBecause      why this route, in the consortium's words
 * @param procuredBy        another body that ran the procurement
 * @param procuredBecause   why: that a practice of the consortium made an offer, say (Commissioning for patients 5.13)
 * @param bidders           practices that made an offer
 * @param participants      who was there, and what each did
 * @param replies           what those whom it names say about it
 */
@Serdeable
public record Decision(
        @Schema(maxLength = 120, pattern = ContractId.PATTERN, example = "9N4-D-2012-03")
        String id,

        OrganisationName consortium,

        @Schema(maxLength = 80, example = "D/2012/03") String reference,

        LocalDate decidedOn,

        @Schema(maxLength = 4000, example = "Governing body, in public")
        String meeting,

        @Schema(maxLength = 4000, example = "Saturday scans")
        String title,

        @Schema(maxLength = 4000, example = "To amend the contract by £2.35 million for Saturday clinics.")
        String decided,

        @Nullable @Schema(maxLength = 120, example = "9N4-C-2011-04")
        String contract,

        @Nullable @Schema(maxLength = 80, example = "C/2011/04")
        String contractReference,

        @Nullable OrganisationName provider,

        @Nullable @Schema(maxLength = 4000, example = "Dale Diagnostics LLP")
        String providerName,

        @Nullable Money value,
        @Nullable Route route,
        @Nullable @Schema(maxLength = 4000) String routeBecause,
        @Nullable @Schema(maxLength = 4000) String procuredBy,
        @Nullable @Schema(maxLength = 4000) String procuredBecause,
        @ArraySchema(maxItems = 100) List<OrganisationName> bidders,
        @ArraySchema(maxItems = 20000) List<Participant> participants,
        long edition,
        int line,
        @ArraySchema(maxItems = 2000) List<Reply> replies) {

    /** Each with what is said about it. */
    static Function<Decision, Decision> replied(Snapshot snapshot, List<Decision> decisions) throws SQLException {
        var replies = ReplyQueries.listAboutLines(snapshot, decisions, Decision::edition, Decision::line);
        return decision -> decision.with(replies.get(decision));
    }

    private Decision with(List<Reply> said) {
        return new Decision(
                id,
                consortium,
                reference,
                decidedOn,
                meeting,
                title,
                decided,
                contract,
                contractReference,
                provider,
                providerName,
                value,
                route,
                routeBecause,
                procuredBy,
                procuredBecause,
                bidders,
                participants,
                edition,
                line,
                said);
    }
}
