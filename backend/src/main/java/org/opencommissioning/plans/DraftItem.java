package org.opencommissioning.plans;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An item of a plan that is being written.
 *
 * @param version  by which it is known whether somebody has changed it since
 * @param findings what the check says of it
 */
@Serdeable
public record DraftItem(PlanPart part, String reference, String title, String version, List<DraftFinding> findings) {
    /** @param severity as of the rule @param mend what to do */
    @Serdeable
    public record DraftFinding(String rule, String severity, String message, String mend) {}
}
