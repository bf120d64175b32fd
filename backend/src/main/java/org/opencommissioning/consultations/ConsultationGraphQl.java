package org.opencommissioning.consultations;

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

/** The GraphQL schema's share of consultations. */
@Singleton
final class ConsultationGraphQl implements GraphQlPart {
    private static final String OWN = "consortium.code || '/' || r.reference";

    private final Provider<KnownCodes> codes;

    ConsultationGraphQl(Provider<KnownCodes> codes) {
        this.codes = codes;
    }

    @Override
    public String room() {
        return "consultations";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(State.ALL)
                .list(
                        "Query",
                        "consultations",
                        ConsultationQueries.CONSULTATIONS,
                        (asked, at) -> filter(asked).consultations(at, (String) asked.get("state")))
                .list(
                        "Query",
                        "consultationAnswers",
                        ConsultationQueries.ANSWERS,
                        (asked, at) -> filter(asked).answers(at))
                .listUnder(
                        "Organisation",
                        "consultations",
                        ConsultationQueries.CONSULTATIONS,
                        Organisation::code,
                        "consortium.code",
                        (asked, at) -> filter(asked).consultations(at, (String) asked.get("state")))
                .listUnder(
                        "Consultation",
                        "questions",
                        ConsultationQueries.QUESTIONS,
                        Consultation::address,
                        OWN,
                        (asked, at) -> filter(asked).questions(at))
                .listUnder(
                        "Consultation",
                        "answers",
                        ConsultationQueries.ANSWERS,
                        Consultation::address,
                        OWN,
                        (asked, at) -> filter(asked).answers(at))
                .listUnder(
                        "Consultation",
                        "documents",
                        ConsultationQueries.DOCUMENTS,
                        Consultation::address,
                        OWN,
                        (asked, at) -> filter(asked).documents(at))
                .listUnder(
                        "Consultation",
                        "outcomes",
                        ConsultationQueries.OUTCOMES,
                        Consultation::address,
                        OWN,
                        (asked, at) -> filter(asked).outcomes(at));
    }

    private ConsultationFilter filter(Map<String, Object> arguments) {
        return new ConsultationFilter(code("consortium", arguments), (String) arguments.get("reference"));
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
