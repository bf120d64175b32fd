package org.opencommissioning.referrals.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.interests.Interest;
import org.opencommissioning.interests.InterestKind;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A practice and a provider in which it, or somebody who belongs to it, has a declared financial interest (decisions/0431). */
record OwnInterest(OrganisationCode practice, OrganisationCode provider) {

    /** Financial interests that were held on some day of the period, each with the one that began first; those that began nobody knows when first. */
    static Map<OwnInterest, Interest> of(List<Interest> interests, Period period) {
        return interests.stream()
                .filter(interest -> interest.kind() == InterestKind.FINANCIAL)
                .filter(interest -> interest.practice() != null && interest.provider() != null)
                .filter(interest -> interest.from() == null || interest.from().isBefore(period.to()))
                .filter(interest -> interest.to() == null || !interest.to().isBefore(period.from()))
                .sorted(Comparator.comparing(Interest::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Interest::edition)
                        .thenComparing(Interest::line))
                .collect(Collectors.toMap(
                        interest -> new OwnInterest(
                                interest.practice().code(), interest.provider().code()),
                        interest -> interest,
                        (first, later) -> first));
    }
}
