package org.opencommissioning.pages.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.consultations.Consultation;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.FeedbackCounts;
import org.opencommissioning.feedback.ModerationCounts;
import org.opencommissioning.feedback.ThemeCount;
import org.opencommissioning.feedback.ThemePeriod;
import org.opencommissioning.feedback.reports.Recommendation;
import org.opencommissioning.feedback.reports.Report;

/**
 * What people say of a body; or, on the page of a HealthWatch, what people told it.
 *
 * @param themes     the three most frequent
 * @param overTime   how often each theme was spoken of, period by period; empty where too few things were said
 * @param items      the three newest
 * @param reports    a HealthWatch's three newest; none of other bodies
 * @param recommended what HealthWatch recommended to it and where that stands: what is overdue first, ten at most
 * @param consultations a consortium's three that close last; none of other bodies
 * @param today       the day of the edition
 * @param moderation what became of what a HealthWatch sent; null of other bodies
 */
@Serdeable
public record PeopleSay(
        FeedbackCounts counts,
        List<ThemeCount> themes,
        List<ThemePeriod> overTime,
        List<Feedback> items,
        List<Report> reports,
        List<Recommendation> recommended,
        List<Consultation> consultations,
        LocalDate today,
        @Nullable ModerationCounts moderation) {}
