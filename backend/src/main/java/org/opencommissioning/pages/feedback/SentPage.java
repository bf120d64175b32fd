package org.opencommissioning.pages.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.opencommissioning.feedback.SentFeedback;
import org.opencommissioning.feedback.ThemeCount;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/**
 * What a HealthWatch has sent, and the form for one thing more.
 *
 * @param unscreened files that were received and that screening has not read yet
 * @param typed what was filled in, by field, where the form is shown again
 * @param sent  whether an item was just taken
 */
@Serdeable
record SentPage(
        List<OrganisationName> healthwatches,
        List<SentFeedback> items,
        List<SentFeedback.Unscreened> unscreened,
        List<ThemeCount> themes,
        Map<String, String> typed,
        boolean sent,
        List<FieldProblem> problems) {}
