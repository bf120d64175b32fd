package org.opencommissioning.pages.reports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencommissioning.feedback.reports.Escalation;
import org.opencommissioning.feedback.reports.Recommendation;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/**
 * What HealthWatch recommended to the reader's organisations and what was taken further to them, with a form for the answer.
 *
 * @param open  recommendations that are neither done nor refused, the first due first
 * @param taken what was taken further to them and is not acknowledged
 * @param item  which is answered; null where none is chosen
 * @param typed what was filled in, by field, where the form is shown again
 */
@Serdeable
record RecommendationFormPage(
        List<OrganisationName> organisations,
        List<Recommendation> open,
        List<Escalation> taken,
        @Nullable Chosen item,
        LocalDate today,
        Map<String, String> typed,
        List<FieldProblem> problems) {

    /** @param number 0 where a whole report was taken further @param taken whether it is only to be acknowledged */
    @Serdeable
    record Chosen(
            OrganisationName healthwatch,
            String reference,
            int number,
            OrganisationName to,
            String words,
            boolean taken) {}
}
