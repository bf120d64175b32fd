package org.opencommissioning.spending.allocations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencommissioning.returns.reading.Headings;

/** What a line of an allocation is for. Components add up to the allocation: no pound stands in two of them. */
@Serdeable
public enum Component {
    /** Services for patients (Commissioning for patients 2.4). */
    PROGRAMME("programme", Sign.GIVEN, "programme.*|(recurrent|core)(allocation)?"),
    /** The allowance for the consortium's own management (5.2; letter of 15 December 2010). */
    RUNNING_COSTS("running-costs", Sign.GIVEN, "runningcosts?(allowance)?|management(allowance|costs?)?|admin.*"),
    /** Two pounds a head (letter of 15 December 2010). */
    DEVELOPMENT_FUND("development-fund", Sign.GIVEN, "developmentfund(ing)?"),
    /** Two percent kept for spending that does not recur (Managing the transition 4(a)). */
    NON_RECURRING("non-recurring", Sign.GIVEN, "(2)?nonrecurr(ing|ent)(fund(s|ing)?)?"),
    /** Funds lodged with the region (Managing the transition 4(a)). */
    REGIONALLY_LODGED("regionally-lodged", Sign.TAKEN, "regionallylodged(funds?)?"),
    /** Financial support for a named organisation, passed on (Managing the transition 4(a)). */
    NAMED_SUPPORT("named-support", Sign.GIVEN, "(financial)?support.*|namedsupport"),
    /** Received from a risk pool (Commissioning for patients 5.9). */
    RISK_POOL_IN("risk-pool-in", Sign.GIVEN, "riskpool(in|received|receipt)"),
    /** Paid into a risk pool (5.9). */
    RISK_POOL_OUT("risk-pool-out", Sign.TAKEN, "riskpool(out|paid|contribution)"),
    /** What was left of the year before. */
    CARRY_FORWARD("carry-forward", Sign.GIVEN, "carr(y|ied)forward|surplus"),
    /** What was spent too much in the year before. */
    OVERSPEND_DEDUCTION("overspend-deduction", Sign.TAKEN, "overspend(deduction)?|deficit.*"),
    /** Earned by results (5.17). */
    QUALITY_PREMIUM("quality-premium", Sign.GIVEN, "qualitypremium"),
    /** A practice's share of the programme component: in no total of components (2.4, 3.5, 3.31). */
    PRACTICE_BUDGET("practice-budget", Sign.GIVEN, "practice(level)?(budget)?");

    /** Whether it makes an allocation larger. */
    enum Sign {
        GIVEN,
        TAKEN
    }

    private final String slug;
    private final Sign sign;
    private final Pattern spelling;

    Component(String slug, Sign sign, String spelling) {
        this.slug = slug;
        this.sign = sign;
        this.spelling = Pattern.compile(spelling);
    }

    @JsonValue
    public String slug() {
        return slug;
    }

    /** @throws IllegalArgumentException when there is no such component */
    @JsonCreator
    public static Component parse(String slug) {
        return Arrays.stream(values())
                .filter(component -> component.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + slug + "' is no component of an allocation"));
    }

    /** As a file may write it: "Running costs allowance". */
    public static Optional<Component> read(String text) {
        var reduced = Headings.reduced(text);
        return Arrays.stream(values())
                .filter(component -> component.spelling.matcher(reduced).matches()
                        || Headings.reduced(component.slug).equals(reduced))
                .findFirst();
    }

    boolean fits(long pence) {
        return switch (sign) {
            case GIVEN -> pence >= 0;
            case TAKEN -> pence <= 0;
        };
    }
}
