package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of reports with recommendations. */
@Singleton
final class ReportGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;

    ReportGraphQl(Provider<KnownCodes> codes) {
        this.codes = codes;
    }

    @Override
    public String room() {
        return "reports";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(State.ALL)
                .list(
                        "Query",
                        "reports",
                        ReportQueries.REPORTS,
                        (asked, at) -> filter(asked).reports(at))
                .list(
                        "Query",
                        "recommendations",
                        ReportQueries.RECOMMENDATIONS,
                        (asked, at) -> filter(asked).recommendations(at, (String) asked.get("state")))
                .list(
                        "Query",
                        "recommendationAnswers",
                        ReportQueries.ANSWERS,
                        (asked, at) -> filter(asked).answers(at))
                .list(
                        "Query",
                        "escalations",
                        ReportQueries.ESCALATIONS,
                        (asked, at) -> filter(asked).escalations(at))
                .listUnder(
                        "Report",
                        "recommendations",
                        ReportQueries.RECOMMENDATIONS,
                        Report::address,
                        "healthwatch.code || '/' || r.reference",
                        (asked, at) -> filter(asked).recommendations(at, (String) asked.get("state")))
                .listUnder(
                        "Recommendation",
                        "answers",
                        ReportQueries.ANSWERS,
                        Recommendation::address,
                        "healthwatch.code || '/' || r.reference || '/' || r.number",
                        (asked, at) -> filter(asked).answers(at))
                .listUnder(
                        "Organisation",
                        "recommendations",
                        ReportQueries.RECOMMENDATIONS,
                        Organisation::code,
                        "addressee.code",
                        (asked, at) -> filter(asked).recommendations(at, (String) asked.get("state")));
    }

    private ReportFilter filter(Map<String, Object> arguments) {
        return new ReportFilter(
                code("healthwatch", arguments), (String) arguments.get("reference"), code("body", arguments));
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
