package org.opencommissioning.pages.reports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencommissioning.feedback.reports.Recommendation;
import org.opencommissioning.feedback.reports.Report;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/**
 * A form for a report with its recommendations, and one to take something further.
 *
 * @param reports         that are published, the newest first
 * @param recommendations of them that are not answered, or not done
 * @param most            how many recommendations the form takes
 * @param typed           what was filled in, by field, where the form is shown again
 */
@Serdeable
record ReportFormPage(
        List<OrganisationName> healthwatches,
        List<Report> reports,
        List<Recommendation> recommendations,
        int most,
        LocalDate today,
        Map<String, String> typed,
        List<FieldProblem> problems) {}
