package org.opencommissioning.organisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What an organisation is, as its own file and the columns in it say (decisions/0150). */
@Serdeable
public enum OrganisationRole {
    /** A prescribing cost centre whose setting is 4: a practice of general practitioners. */
    GP_PRACTICE,
    /** Any other place that prescribes on the NHS: a clinic, a walk-in centre, a prison. */
    PRESCRIBING_COST_CENTRE,
    /** A GP commissioning consortium; in later files a clinical commissioning group or what followed it under the same code. */
    CONSORTIUM,
    /** Commissions what consortia do not; has no practices of its own. */
    COMMISSIONING_HUB,
    /** A name that figures are reported under, not a body. */
    REPORTING_ENTITY,
    NHS_TRUST,
    NHS_FOUNDATION_TRUST,
    /** An NHS trust with this role beside its own. */
    AMBULANCE_TRUST,
    /** A primary care trust or an NHS trust that does social care too. */
    CARE_TRUST,
    INDEPENDENT_PROVIDER,
    VOLUNTARY_PROVIDER,
    SOCIAL_ENTERPRISE,
    /** The NHS Commissioning Board (Commissioning for patients 4.1). */
    BOARD,
    STRATEGIC_HEALTH_AUTHORITY,
    PRIMARY_CARE_TRUST,
    /** Primary care trusts under one management until they end (letter of 15 December 2010). */
    PCT_CLUSTER,
    LOCAL_AUTHORITY,
    HEALTH_AND_WELLBEING_BOARD,
    LOCAL_HEALTHWATCH,
    HEALTHWATCH_ENGLAND,
    /** What came after clinical commissioning groups. */
    INTEGRATED_CARE_BOARD;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** @throws IllegalArgumentException when no role has this code */
    @JsonCreator
    public static OrganisationRole parse(String code) {
        for (var role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not a role such as gp-practice or consortium");
    }

    /** As written in JSON, addresses and SQL: {@code gp-practice}. */
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
