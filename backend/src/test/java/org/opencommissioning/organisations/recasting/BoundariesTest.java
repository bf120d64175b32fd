package org.opencommissioning.organisations.recasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.values.OrganisationCode;

class BoundariesTest {
    private static final OrganisationCode WEST = new OrganisationCode("9N4");
    private static final OrganisationCode EAST = new OrganisationCode("9N5");
    private static final OrganisationCode BOTH = new OrganisationCode("9N8");
    private static final Boundaries MERGED = new Boundaries(
            LocalDate.parse("2013-03-31"),
            LocalDate.parse("2014-04-01"),
            null,
            Map.of(
                    WEST, List.of(part(BOTH, 2), part(null, 1)),
                    EAST, List.of(part(BOTH, 1), part(EAST, 1))));

    @Test
    void peopleAreDividedWholeAndNoneIsCountedTwice() {
        assertThat(MERGED.people(List.of(WEST, EAST), Map.of(WEST, 100L, EAST, 51L)))
                .containsOnly(Map.entry(BOTH, 93L), Map.entry(EAST, 25L));
    }

    @Test
    void whereSomebodysPeopleAreNotKnownNeitherAreThoseOfWhomeverTheyWentTo() {
        assertThat(MERGED.people(List.of(WEST, EAST), Map.of(EAST, 51L))).containsOnly(Map.entry(EAST, 25L));
        assertThat(MERGED.people(List.of(EAST), Map.of(EAST, 51L, WEST, 100L))).containsOnlyKeys(BOTH, EAST);
    }

    private static Part part(OrganisationCode to, int weight) {
        return new Part(to, BigDecimal.valueOf(weight), to == null ? Way.UNMAPPED : Way.MEMBERSHIP);
    }
}
