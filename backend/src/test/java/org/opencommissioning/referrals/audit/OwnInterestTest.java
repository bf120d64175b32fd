package org.opencommissioning.referrals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.interests.Interest;
import org.opencommissioning.interests.InterestKind;
import org.opencommissioning.interests.Regime;
import org.opencommissioning.interests.ShareBand;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

class OwnInterestTest {
    private static OrganisationName name(String code) {
        return new OrganisationName(new OrganisationCode(code), code);
    }

    private static Interest interest(
            String practice, InterestKind kind, @Nullable BigDecimal share, @Nullable ShareBand band) {
        return new Interest(
                name("9N4"),
                "Dr Orla Fenwick",
                null,
                name(practice),
                "Member",
                name("9ND"),
                "Dale Diagnostics LLP",
                kind,
                share,
                band,
                null,
                LocalDate.of(2012, 6, 1),
                null,
                LocalDate.of(2012, 6, 11),
                0,
                Regime.CODE_OF_CONDUCT,
                null,
                null,
                null,
                1,
                2,
                List.of());
    }

    @Test
    void aFinancialInterestIsAuditedWhetherItsShareIsGivenInABandOrNot() {
        var held = OwnInterest.of(
                List.of(
                        interest("N91001", InterestKind.FINANCIAL, new BigDecimal("12.50"), null),
                        interest("N91002", InterestKind.FINANCIAL, null, ShareBand.UNDER_5),
                        interest("N91003", InterestKind.FINANCIAL, null, null),
                        interest("N91004", InterestKind.INDIRECT, null, ShareBand.MORE_THAN_HALF)),
                FinancialYear.parse("2012-13").period());
        assertThat(held.keySet())
                .extracting(own -> own.practice().text())
                .containsExactlyInAnyOrder("N91001", "N91002", "N91003");
    }
}
