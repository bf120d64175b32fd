package org.opencommissioning.plans;

import java.util.Optional;
import java.util.regex.Pattern;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** How a plan is addressed: consortium and year, {@code 9N4-2013-14}. */
public record PlanId(OrganisationCode consortium, FinancialYear year) {
    private static final Pattern SHAPE = Pattern.compile("([0-9A-Za-z]{3,10})-([0-9]{4}-[0-9]{2})");

    /** Empty where the text is no consortium and year. */
    public static Optional<PlanId> find(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlanId(OrganisationCode.parse(parts.group(1)), FinancialYear.parse(parts.group(2))));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return consortium + "-" + year.code();
    }
}
