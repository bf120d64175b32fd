package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.opencommissioning.contracts.activity.ActivitySum;

/**
 * What was done in a quarter under the contracts of a service, or why nothing is said of it. It stands beside the money and is never
 * reckoned with it.
 *
 * @param state  {@code known}; {@code part}, where some month or contract is not published; {@code not-published}; {@code not-comparable},
 *               of all services together
 * @param sums   one for each unit: different units are never added up
 * @param reason why it is not known; null where it is
 * @param source where it comes from, by REST at this very state; null where there is nothing
 */
@Serdeable
public record StatementActivity(
        @Schema(maxLength = 20, example = "known") String state,
        @ArraySchema(maxItems = 7) List<ActivitySum> sums,
        @Nullable @Schema(maxLength = 500) String reason,

        @Nullable @Schema(maxLength = 500, example = "/api/v1/contract-activity?consortium=9N4&from=2013-01&to=2013-03")
        String source) {

    static StatementActivity known(List<ActivitySum> sums, String source) {
        return new StatementActivity("known", sums, null, source);
    }

    static StatementActivity part(List<ActivitySum> sums, String reason, String source) {
        return new StatementActivity("part", sums, reason, source);
    }

    static StatementActivity notPublished(String reason) {
        return new StatementActivity("not-published", List.of(), reason, null);
    }

    static StatementActivity notComparable(String reason) {
        return new StatementActivity("not-comparable", List.of(), reason, null);
    }
}
