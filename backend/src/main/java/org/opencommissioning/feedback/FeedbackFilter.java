package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

/** Which feedback is meant; null where it does not matter. */
@Introspected
public record FeedbackFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium, practice or provider that it is about.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "R9A")
        OrganisationCode about,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the local HealthWatch that sent it.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9NH")
        OrganisationCode healthwatch,

        @Nullable
        @QueryValue
        @Parameter(description = "One of its themes.")
        @Schema(maxLength = 20, pattern = "^[a-z]{1,20}$", example = "waiting")
        String theme,

        @Nullable
        @QueryValue
        @Parameter(
                description =
                        "Words that it has, in any form; \"…\" for a phrase, - in front of a word that it must not"
                                + " have.")
        @Schema(maxLength = 200, example = "waiting room")
        String words,

        @Nullable @QueryValue @Parameter(description = "A day of the first month that matters.")
        LocalDate from,

        @Nullable @QueryValue @Parameter(description = "A day of the last month that matters.")
        LocalDate to,

        @Nullable
        @QueryValue
        @Parameter(description = "Where it stands with its answer.")
        @Schema(
                allowableValues = {"answered", "answered-late", "running", "overdue", "no-clock"},
                example = "overdue")
        String state,

        @Nullable
        @QueryValue
        @Parameter(description = "The rating that was given: 1 for very bad to 5 for very good.")
        @Schema(format = "int32", minimum = "1", maximum = "5", example = "2")
        Integer rating,

        @Nullable
        @QueryValue
        @Parameter(description = "How it was heard.")
        @Schema(
                allowableValues = {"survey", "visit", "web", "phone", "letter", "event", "other"},
                example = "survey")
        String channel,

        @Nullable
        @QueryValue
        @Parameter(description = "The service as HealthWatch writes it; capital or small letters are the same.")
        @Schema(maxLength = 100, example = "Outpatients")
        String service) {
    public static final FeedbackFilter ALL =
            new FeedbackFilter(null, null, null, null, null, null, null, null, null, null);
    /** How something can be heard. */
    public static final Set<String> CHANNELS = Set.of("survey", "visit", "web", "phone", "letter", "event", "other");

    public static FeedbackFilter about(OrganisationCode code) {
        return new FeedbackFilter(code, null, null, null, null, null, null, null, null, null);
    }

    public static FeedbackFilter by(OrganisationCode healthwatch) {
        return new FeedbackFilter(null, healthwatch, null, null, null, null, null, null, null, null);
    }

    /** About a body, and standing so with its answer. */
    public static FeedbackFilter about(OrganisationCode code, String state) {
        return new FeedbackFilter(code, null, null, null, null, null, state, null, null, null);
    }

    /** The day of the edition, so that the same question has the same answer for ever. */
    static LocalDate today(State at) {
        return at.edition().day();
    }

    /** @throws org.opencommissioning.api.problems.Refusal when there is no such organisation */
    void mustBeKnown(KnownCodes codes) {
        codes.mustKnow("about", about);
        codes.mustKnow("healthwatch", healthwatch);
    }

    Where where(State at) {
        return Where.all()
                .with("edition", at.edition().number())
                .with("today", today(at))
                .and(FeedbackQueries.LIVE)
                .and("about.code = :about", "about", about == null ? null : about.text())
                .and("healthwatch.code = :healthwatch", "healthwatch", healthwatch == null ? null : healthwatch.text())
                .and("f.themes @> array[:theme::text]", "theme", theme)
                .and("f.found @@ websearch_to_tsquery('english', :words)", "words", words)
                .and("f.month >= :from", "from", from == null ? null : from.withDayOfMonth(1))
                .and("f.month <= :to", "to", to)
                .and("answer.state = :state", "state", state)
                .and("f.rating = :rating", "rating", rating)
                .and("f.channel = :channel", "channel", channel)
                .and("lower(f.service) = lower(:service)", "service", service == null ? null : service.strip());
    }
}
