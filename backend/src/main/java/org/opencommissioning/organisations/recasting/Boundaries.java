package org.opencommissioning.organisations.recasting;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/**
 * How the bodies of one day lie on the boundaries of another.
 *
 * @param from      the day of the figures
 * @param on        the day of the boundaries
 * @param weighedOn when the patients were counted by whom practices are weighed; null where each practice weighs the same
 */
public record Boundaries(
        LocalDate from, LocalDate on, @Nullable LocalDate weighedOn, Map<OrganisationCode, List<Part>> parts) {
    private static final Part NOWHERE = new Part(null, BigDecimal.ONE, Way.UNMAPPED);

    /** Of a body that is not known, all is unmapped. */
    List<Part> of(OrganisationCode body) {
        return parts.getOrDefault(body, List.of(NOWHERE));
    }

    /**
     * People on the boundaries of the other day, divided as money is: whole, none lost. A body is left out where of somebody who has
     * a part in it nobody has counted the people.
     *
     * @param bodies whose parts matter
     */
    public Map<OrganisationCode, Long> people(
            Collection<OrganisationCode> bodies, Map<OrganisationCode, Long> counted) {
        var known = new HashMap<OrganisationCode, Money>();
        bodies.stream().filter(counted::containsKey).forEach(body -> known.put(body, new Money(counted.get(body))));
        var people = new HashMap<OrganisationCode, Long>();
        recast(known).forEach((body, number) -> people.put(body, number.pence()));
        bodies.stream()
                .filter(body -> !counted.containsKey(body))
                .flatMap(body -> of(body).stream())
                .forEach(part -> people.remove(part.to()));
        people.remove(null);
        return people;
    }

    /**
     * The same money on the boundaries of the other day: to the penny, nothing lost, nothing added.
     *
     * @return by body of those boundaries; what cannot be mapped under null, last
     */
    public Map<OrganisationCode, Money> recast(Map<OrganisationCode, Money> figures) {
        var sums = new TreeMap<OrganisationCode, Money>(Comparator.nullsLast(Comparator.naturalOrder()));
        figures.forEach((body, figure) -> {
            var all = new ArrayList<>(of(body));
            var divided = figure.divided(all.stream().map(Part::weight).toList());
            for (int part = 0; part < all.size(); part++) {
                sums.merge(all.get(part).to(), divided.get(part), Money::plus);
            }
        });
        return sums;
    }
}
