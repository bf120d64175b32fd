package org.opencommissioning.organisations.recasting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.recasting.Reorganisation.Step;
import org.opencommissioning.organisations.succession.Direction;
import org.opencommissioning.organisations.succession.Succession;
import org.opencommissioning.organisations.succession.SuccessionQueries;
import org.opencommissioning.values.OrganisationCode;

/** Follows successions from bodies of one day until those of another are reached. */
@Singleton
final class Successions {
    private final SuccessionQueries successions;

    Successions(SuccessionQueries successions) {
        this.successions = successions;
    }

    /** The steps from each body that is not there on the other day. */
    Map<OrganisationCode, List<Step>> from(
            Snapshot snapshot,
            Collection<OrganisationCode> bodies,
            Set<OrganisationCode> standing,
            LocalDate from,
            LocalDate on)
            throws SQLException {
        var direction = on.isBefore(from) ? Direction.BACKWARDS : Direction.FORWARDS;
        var steps = new HashMap<OrganisationCode, List<Step>>();
        var here = gone(bodies, standing, steps);
        for (int distance = 1; !here.isEmpty(); distance++) {
            var codes = here.stream().map(OrganisationCode::text).toList();
            var found = successions.step(snapshot, codes, direction, later(from, on), distance).stream()
                    .filter(succession -> isBetween(succession.on(), from, on))
                    .toList();
            here.forEach(body -> steps.put(body, List.of()));
            steps.putAll(direction == Direction.FORWARDS ? after(found) : before(found));
            var reached =
                    steps.values().stream().flatMap(List::stream).map(Step::to).collect(Collectors.toSet());
            here = gone(reached, standing, steps);
        }
        return steps;
    }

    private static Set<OrganisationCode> gone(
            Collection<OrganisationCode> bodies,
            Set<OrganisationCode> standing,
            Map<OrganisationCode, List<Step>> known) {
        var gone = new HashSet<>(bodies);
        gone.removeAll(standing);
        gone.removeAll(known.keySet());
        return gone;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What no source dates may have happened between; what happened on the first of two days is in its boundaries already. */
    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate on) {
        return day == null || (day.isAfter(from) != day.isAfter(on));
    }

    private static Map<OrganisationCode, List<Step>> after(List<Succession> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        succession -> succession.predecessor().code(),
                        Collectors.mapping(
                                succession -> new Step(succession.successor().code(), succession.share()),
                                Collectors.toList())));
    }

    /** A share is of the earlier body and does not say how the later one divides: only a sole predecessor is followed back. */
    private static Map<OrganisationCode, List<Step>> before(List<Succession> found) {
        var predecessors = found.stream()
                .collect(Collectors.groupingBy(
                        succession -> succession.successor().code(),
                        Collectors.mapping(
                                succession -> succession.predecessor().code(), Collectors.toSet())));
        var steps = new HashMap<OrganisationCode, List<Step>>();
        predecessors.forEach((body, before) -> steps.put(
                body,
                before.size() == 1 ? List.of(new Step(before.iterator().next(), BigDecimal.valueOf(100))) : List.of()));
        return steps;
    }
}
