package org.opencommissioning.pages.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.FeedbackQueries;
import org.opencommissioning.feedback.Theme;
import org.opencommissioning.feedback.Themes;
import org.opencommissioning.feedback.clock.Extension;
import org.opencommissioning.feedback.clock.Pause;
import org.opencommissioning.feedback.clock.Regimes;
import org.opencommissioning.feedback.clock.ResponseClock;
import org.opencommissioning.feedback.responses.Response;
import org.opencommissioning.feedback.responses.ResponseKind;
import org.opencommissioning.feedback.responses.ResponseQueries;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.timeliness.TimelinessQueries;
import org.opencommissioning.values.OrganisationCode;

/** Composes the page of one thing that was said. */
@Singleton
@Requires(property = "datasources.reader.url")
final class FeedbackItemPages {
    private static final int SIMILAR = 4;

    private final FeedbackQueries feedback;
    private final Themes themes;
    private final ResponseQueries responses;

    FeedbackItemPages(FeedbackQueries feedback, Themes themes, ResponseQueries responses) {
        this.feedback = feedback;
        this.themes = themes;
        this.responses = responses;
    }

    Page<FeedbackItemPage> compose(Snapshot snapshot, OrganisationCode healthwatch, String reference)
            throws SQLException {
        var item = feedback.find(snapshot, healthwatch, reference)
                .orElseThrow(() -> Visit.nothing("feedback " + healthwatch + "/" + reference));
        var said = responses.listOf(snapshot, healthwatch.text(), reference);
        return Page.of(
                "feedback-item",
                "What somebody said about " + item.about().name(),
                "What somebody told " + item.healthwatch().name() + " about "
                        + item.about().name() + ", and what was answered.",
                new FeedbackItemPage(
                        item,
                        themes.list(snapshot).stream()
                                .filter(theme -> item.themes().contains(theme.theme()))
                                .map(Theme::counted)
                                .toList(),
                        TimelinessQueries.today(snapshot),
                        clock(item, said),
                        said,
                        feedback.similar(snapshot, item, SIMILAR)));
    }

    private static FeedbackItemPage.@Nullable CountedDays clock(Feedback item, List<Response> said) {
        var regime = Regimes.on(item.askedOn());
        if (regime.isEmpty()) {
            return null;
        }
        var pauses = said.stream()
                .filter(response -> response.kind() == ResponseKind.PAUSE)
                .map(response -> new Pause(response.saidOn(), response.until(), "Pause: " + response.words()))
                .toList();
        var extensions = said.stream()
                .filter(response -> response.kind() == ResponseKind.EXTENSION)
                .map(response -> new Extension(response.workingDays(), response.words()))
                .toList();
        var clock = ResponseClock.of(item.askedOn(), regime.get(), pauses, extensions);
        return new FeedbackItemPage.CountedDays(
                regime.get().sentence(),
                regime.get().source(),
                regime.get().workingDays()
                        + extensions.stream().mapToInt(Extension::workingDays).sum(),
                clock.days());
    }
}
