package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/**
 * Which organisations a reader leafs through; null where it does not matter.
 *
 * @param letter     capital, with which the name begins
 * @param q          words, or beginnings of words, of the name, code or postcode
 * @param consortium to which practices belong, or belonged last
 */
public record DirectoryFilter(
        @Nullable OrganisationRole role,
        @Nullable OrganisationStatus status,
        @Nullable String letter,
        @Nullable String q,
        @Nullable OrganisationCode consortium) {
    public static final DirectoryFilter ALL = new DirectoryFilter(null, null, null, null, null);

    /** Practices that are open and belong to the consortium. */
    public static DirectoryFilter practicesOf(OrganisationCode consortium) {
        return new DirectoryFilter(OrganisationRole.GP_PRACTICE, OrganisationStatus.ACTIVE, null, null, consortium);
    }

    public DirectoryFilter withRole(@Nullable OrganisationRole other) {
        return new DirectoryFilter(other, status, letter, q, consortium);
    }

    public DirectoryFilter withLetter(@Nullable String other) {
        return new DirectoryFilter(role, status, other, q, consortium);
    }

    public DirectoryFilter withStatus(@Nullable OrganisationStatus other) {
        return new DirectoryFilter(role, other, letter, q, consortium);
    }

    Where where(State state) {
        return new OrganisationFilter(q, role, status, consortium, null, null)
                .where(state)
                .and("upper(left(o.name, 1)) = :letter", "letter", letter);
    }
}
