package org.opencommissioning.api.editions;

import java.util.Set;

/**
 * The state of the published data an answer stands on.
 *
 * @param edition  the newest edition in it that touches the datasets read; the edition asked for, where one was
 * @param newest   whether it is the newest state, read from live rows; otherwise rows are read as at {@code edition}
 * @param settled  whether no later publication can change the answer (a withdrawal still can)
 * @param datasets what was read
 */
public record State(Edition edition, boolean newest, boolean settled, Set<String> datasets) {
    /** Stands for every dataset. */
    public static final Set<String> ALL = Set.of("*");
}
