package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * What is to be destroyed, and why.
 *
 * @param lines empty for the whole publication
 */
record Withdrawal(Target target, List<Integer> lines, Correction why, String approvedBy) {

    /**
     * The publication that it is about.
     *
     * @param rows        that it was published with
     * @param live        whether nothing had replaced it
     * @param withdrawnBy edition that destroyed it before; null where none did
     */
    record Target(
            long publicationId,
            long edition,
            String kind,
            OrganisationCode publisher,
            @Nullable OrganisationCode subject,
            Period period,
            long rows,
            boolean live,
            @Nullable Long withdrawnBy) {}

    boolean isWhole() {
        return lines.isEmpty();
    }

    /** Whether the entry holds the rows that remain: those of a publication that others have replaced are not published anew. */
    boolean leavesRows() {
        return !isWhole() && target.live();
    }

    /** Numbers of the publications whose rows do not count any more. */
    List<Long> replaced() {
        return target.live() ? List.of(target.publicationId()) : List.of();
    }
}
