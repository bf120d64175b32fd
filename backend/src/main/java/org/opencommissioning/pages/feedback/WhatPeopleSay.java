package org.opencommissioning.pages.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.consultations.Consultation;
import org.opencommissioning.consultations.ConsultationFilter;
import org.opencommissioning.consultations.ConsultationQueries;
import org.opencommissioning.feedback.FeedbackFilter;
import org.opencommissioning.feedback.FeedbackQueries;
import org.opencommissioning.feedback.ModerationCounts;
import org.opencommissioning.feedback.ModerationQueries;
import org.opencommissioning.feedback.reports.Recommendation;
import org.opencommissioning.feedback.reports.RecommendationState;
import org.opencommissioning.feedback.reports.Report;
import org.opencommissioning.feedback.reports.ReportFilter;
import org.opencommissioning.feedback.reports.ReportQueries;
import org.opencommissioning.publication.timeliness.TimelinessQueries;
import org.opencommissioning.values.OrganisationCode;

/** What the pages of bodies show of feedback. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class WhatPeopleSay {
    private static final int THEMES = 3;
    private static final int ITEMS = 3;

    private static final int REPORTS = 3;
    private static final int RECOMMENDED = 10;
    private static final int CONSULTATIONS = 3;
    private static final Comparator<Recommendation> OVERDUE_FIRST =
            Comparator.comparing(one -> one.state() != RecommendationState.OVERDUE);

    private final FeedbackQueries feedback;
    private final ModerationQueries moderators;
    private final ReportQueries reports;
    private final ConsultationQueries consultations;

    WhatPeopleSay(
            FeedbackQueries feedback,
            ModerationQueries moderators,
            ReportQueries reports,
            ConsultationQueries consultations) {
        this.feedback = feedback;
        this.moderators = moderators;
        this.reports = reports;
        this.consultations = consultations;
    }

    /** Empty where nothing is published about it. */
    public Optional<PeopleSay> about(Snapshot snapshot, OrganisationCode code) throws SQLException {
        var recommended = reports.recommendations(snapshot, ReportFilter.to(code), null).stream()
                .sorted(OVERDUE_FIRST)
                .limit(RECOMMENDED)
                .toList();
        var asks = consultations
                .page(snapshot, ConsultationFilter.by(code), null, null, CONSULTATIONS)
                .rows();
        return say(snapshot, FeedbackFilter.about(code), List.of(), recommended, asks, null);
    }

    /** Empty where the HealthWatch has published nothing. */
    public Optional<PeopleSay> toldTo(Snapshot snapshot, OrganisationCode healthwatch) throws SQLException {
        var moderation = moderators.of(snapshot, healthwatch);
        var published = reports.page(snapshot, ReportFilter.by(healthwatch), null, REPORTS)
                .rows();
        return say(snapshot, FeedbackFilter.by(healthwatch), published, List.of(), List.of(), moderation.orElse(null));
    }

    private Optional<PeopleSay> say(
            Snapshot snapshot,
            FeedbackFilter filter,
            List<Report> published,
            List<Recommendation> recommended,
            List<Consultation> asks,
            @Nullable ModerationCounts moderation)
            throws SQLException {
        var counts = feedback.counts(snapshot, filter);
        if (counts.items() == 0
                && moderation == null
                && published.isEmpty()
                && recommended.isEmpty()
                && asks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PeopleSay(
                counts,
                feedback.themes(snapshot, filter).stream().limit(THEMES).toList(),
                feedback.themesOverTime(snapshot, filter),
                feedback.page(snapshot, filter, "-askedOn", null, ITEMS).rows(),
                published,
                recommended,
                asks,
                TimelinessQueries.today(snapshot),
                moderation));
    }
}
