package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of feedback. */
@Singleton
final class FeedbackGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;
    private final Provider<FeedbackQueries> queries;
    private final Provider<ModerationQueries> moderation;
    private final Provider<Themes> themes;

    FeedbackGraphQl(
            Provider<KnownCodes> codes,
            Provider<FeedbackQueries> queries,
            Provider<ModerationQueries> moderation,
            Provider<Themes> themes) {
        this.codes = codes;
        this.queries = queries;
        this.moderation = moderation;
        this.themes = themes;
    }

    @Override
    public String room() {
        return "feedback";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(State.ALL)
                .field(
                        "Query",
                        "feedbackThemes",
                        (snapshot, field) -> queries.get().themes(snapshot, filter(field.getArguments())))
                .field(
                        "Query",
                        "feedbackMonths",
                        (snapshot, field) -> queries.get().months(snapshot, filter(field.getArguments())))
                .field(
                        "Query",
                        "feedbackThemePeriods",
                        (snapshot, field) -> queries.get().themesOverTime(snapshot, filter(field.getArguments())))
                .field(
                        "Query",
                        "answerSpeeds",
                        (snapshot, field) -> queries.get().speeds(snapshot))
                .field("Query", "themes", (snapshot, field) -> themes.get().list(snapshot))
                .field(
                        "Query",
                        "feedbackModeration",
                        (snapshot, field) -> moderation.get().everywhere(snapshot))
                .field(
                        "Query",
                        "healthwatchModeration",
                        (snapshot, field) -> moderation.get().each(snapshot))
                .list("Query", "feedback", FeedbackQueries.FEEDBACK, this::where)
                .listUnder(
                        "Organisation",
                        "feedback",
                        FeedbackQueries.FEEDBACK,
                        Organisation::code,
                        "about.code",
                        this::where);
    }

    private Where where(Map<String, Object> arguments, State state) {
        return filter(arguments).where(state);
    }

    private FeedbackFilter filter(Map<String, Object> arguments) {
        return new FeedbackFilter(
                code("about", arguments),
                code("healthwatch", arguments),
                (String) arguments.get("theme"),
                (String) arguments.get("words"),
                (LocalDate) arguments.get("from"),
                (LocalDate) arguments.get("to"),
                (String) arguments.get("state"),
                (Integer) arguments.get("rating"),
                (String) arguments.get("channel"),
                (String) arguments.get("service"));
    }

    private @Nullable OrganisationCode code(String argument, Map<String, Object> arguments) {
        var text = (String) arguments.get(argument);
        try {
            var code = text == null ? null : OrganisationCode.parse(text);
            codes.get().mustKnow(argument, code);
            return code;
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    argument, text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
