package org.opencommissioning.pages.reports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.feedback.reports.Recommendation;
import org.opencommissioning.feedback.reports.Report;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/**
 * Many reports.
 *
 * @param healthwatch whose; null for all
 * @param body        to which one of their recommendations is addressed; null for any
 * @param today       the day of the edition
 * @param unanswered  recommendations whose days are over, the longest over first
 */
@Serdeable
record ReportsPage(
        @Nullable OrganisationName healthwatch,
        @Nullable OrganisationName body,
        @Nullable String cursor,
        List<FieldProblem> problems,
        LocalDate today,
        PageList<Report> reports,
        List<Recommendation> unanswered) {}
