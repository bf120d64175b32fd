package org.opencommissioning.alerts;

import java.util.stream.Collectors;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.publication.reading.Publication;

/** How a thing is announced in a feed and in a mail. */
public final class Headline {
    private Headline() {}

    public static String of(Publication publication) {
        var reason = publication.reason();
        return reason == null
                ? publication.title()
                : (reason.code().equals("withdrawal") ? "Withdrawn: " : "Corrected: ") + publication.title();
    }

    /** How much it is, and why it replaces another. */
    public static String summary(Publication publication) {
        var rows = "%,d %s".formatted(publication.rows(), publication.rows() == 1 ? "row" : "rows");
        var total = publication.total() == null ? "" : ", £" + publication.total();
        return publication.reason() == null
                ? "Edition %d: %s%s.".formatted(publication.edition(), rows, total)
                : "Edition %d replaces edition %s: %s%s. %s"
                        .formatted(
                                publication.edition(),
                                publication.supersedes().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")),
                                rows,
                                total,
                                publication.reason().text());
    }

    /** Whom it is about, and how it stands with its answer. */
    public static String of(Feedback item) {
        return "About " + item.about().name() + (item.service().isEmpty() ? "" : ", " + item.service()) + ": "
                + switch (item.state()) {
                    case ANSWERED -> "answered in time";
                    case ANSWERED_LATE -> "answered late";
                    case RUNNING -> "answer due on " + item.dueOn();
                    case OVERDUE -> "answer overdue since " + item.dueOn();
                    case NO_CLOCK -> "not answered";
                };
    }
}
