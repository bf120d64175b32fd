package org.opencommissioning.pages.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.feedback.FeedbackFilter;
import org.opencommissioning.feedback.FeedbackQueries;
import org.opencommissioning.feedback.ModerationCounts;
import org.opencommissioning.values.OrganisationCode;

/** What the pages of bodies show of feedback. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class WhatPeopleSay {
    private static final int THEMES = 3;
    private static final int ITEMS = 3;

    private final FeedbackQueries feedback;

    WhatPeopleSay(FeedbackQueries feedback) {
        this.feedback = feedback;
    }

    /** Empty where nothing is published about it. */
    public Optional<PeopleSay> about(Snapshot snapshot, OrganisationCode code) throws SQLException {
        return say(snapshot, FeedbackFilter.about(code), null);
    }

    /** Empty where the HealthWatch has published nothing. */
    public Optional<PeopleSay> toldTo(Snapshot snapshot, OrganisationCode healthwatch) throws SQLException {
        var moderation = feedback.moderation(snapshot, healthwatch);
        return moderation.isEmpty()
                ? Optional.empty()
                : say(snapshot, FeedbackFilter.by(healthwatch), moderation.get());
    }

    private Optional<PeopleSay> say(Snapshot snapshot, FeedbackFilter filter, @Nullable ModerationCounts moderation)
            throws SQLException {
        var counts = feedback.counts(snapshot, filter);
        if (counts.items() == 0 && moderation == null) {
            return Optional.empty();
        }
        return Optional.of(new PeopleSay(
                counts,
                feedback.themes(snapshot, filter).stream().limit(THEMES).toList(),
                feedback.page(snapshot, filter, "-askedOn", null, ITEMS).rows(),
                moderation));
    }
}
