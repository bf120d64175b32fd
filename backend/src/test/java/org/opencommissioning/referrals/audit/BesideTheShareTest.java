package org.opencommissioning.referrals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.organisations.particulars.PositionHeld;
import org.opencommissioning.organisations.population.Population;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** The worked examples of the method page, and what is said where something is not published. */
class BesideTheShareTest {
    private static final SmallCounts RULE = SmallCounts.DEFAULT;
    private static final OrganisationName OWN = name("N91003");
    private static final OrganisationName CLINIC = name("9ND");
    private static final OrganisationName HOSPITAL = name("R9N");
    private static final OrganisationName INFIRMARY = name("R9S");

    private static OrganisationName name(String code) {
        return new OrganisationName(new OrganisationCode(code), code);
    }

    private static AuditUnit unit(OrganisationName practice, boolean interest, long toProvider, long hidden) {
        return AuditUnit.of(
                practice,
                name("9N4"),
                interest,
                ControlledTotal.of(2000, hidden, RULE),
                ControlledTotal.of(toProvider, hidden, RULE));
    }

    private static List<AuditUnit> others(int many) {
        var others = new ArrayList<AuditUnit>();
        for (int place = 0; place < many; place++) {
            others.add(unit(name("N9200" + place), false, 360, 0));
        }
        others.add(unit(name("N92009"), true, 1900, 0));
        return others;
    }

    private static Map<String, Population.Heads> heads() {
        var heads = new HashMap<String, Population.Heads>();
        heads.put("N91003", new Population.Heads(1, 40_000, null));
        for (int place = 0; place < 10; place++) {
            heads.put("N9200" + place, new Population.Heads(1, 60_000, null));
        }
        return heads;
    }

    @Test
    void aRateIsForEachThousandPatientsAndItsRangeIsThatOfTheCount() {
        var by = ByListSize.of(unit(OWN, true, 670, 10), others(5), heads());
        assertThat(by.listSize()).isEqualTo(40_000);
        assertThat(List.of(by.perThousandLeast(), by.perThousand(), by.perThousandGreatest()))
                .containsExactly(new BigDecimal("17.00"), new BigDecimal("17.75"), new BigDecimal("18.50"));
        assertThat(List.of(by.nearbyLeast(), by.nearby(), by.nearbyGreatest()))
                .as("the one with an interest does not count")
                .containsOnly(new BigDecimal("6.00"));
        assertThat(by.practices()).isEqualTo(5);
    }

    @Test
    void withoutAListSizeThereIsNoRate() {
        var heads = heads();
        heads.remove("N91003");
        var by = ByListSize.of(unit(OWN, true, 670, 10), others(5), heads);
        assertThat(by.listSize()).isNull();
        assertThat(by.perThousand()).isNull();
        assertThat(by.nearby()).isEqualByComparingTo("6");
    }

    @Test
    void fewerThanFiveWithAListSizeAreNotCompared() {
        var heads = heads();
        heads.remove("N92004");
        heads.put("N92003", new Population.Heads(1, 0, null));
        var by = ByListSize.of(unit(OWN, true, 670, 10), others(6), heads);
        assertThat(by.practices()).isEqualTo(4);
        assertThat(by.leftOut()).isEqualTo(2);
        assertThat(by.nearby()).isNull();
        assertThat(by.perThousand()).isEqualByComparingTo("17.75");
    }

    private static List<PositionHeld> at(String latitude, String longitude) {
        return List.of(new PositionHeld(new BigDecimal(latitude), new BigDecimal(longitude), null, null, 1, 2));
    }

    private static ReferralDistance distance(Map<String, List<PositionHeld>> positions) {
        return ReferralDistance.of(OWN.code(), CLINIC.code(), List.of(CLINIC, HOSPITAL, INFIRMARY), positions);
    }

    @Test
    void theNearestHasTheFirstPlace() {
        var positions = new HashMap<>(Map.of(
                "N91003", at("54.984", "0.491"),
                "9ND", at("54.981", "0.482"),
                "R9N", at("54.911", "0.690"),
                "R9S", at("54.749", "0.742")));
        assertThat(distance(positions)).isEqualTo(new ReferralDistance(true, true, 664, 1, 3, 3, CLINIC, 664));
        positions.put("9ND", at("54.749", "0.742"));
        positions.remove("R9S");
        assertThat(distance(positions)).isEqualTo(new ReferralDistance(true, true, 30_672, 2, 3, 2, HOSPITAL, 15_080));
    }

    @Test
    void withoutCoordinatesOfBothNothingIsGuessed() {
        var positions = new HashMap<>(Map.of("N91003", at("54.984", "0.491"), "R9N", at("54.911", "0.690")));
        assertThat(distance(positions))
                .isEqualTo(new ReferralDistance(true, false, null, null, 3, 1, HOSPITAL, 15_080));
        positions.remove("N91003");
        positions.put("9ND", at("54.981", "0.482"));
        assertThat(distance(positions)).isEqualTo(new ReferralDistance(false, true, null, null, 3, 2, null, null));
    }
}
