package org.opencommissioning.pages.consultations;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencommissioning.consultations.QuestionKind;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/**
 * Where somebody answers.
 *
 * @param state {@code open}, {@code sent} after the answers were taken, {@code closed} or {@code too-many}
 * @param typed what was filled in before, by field; never the e-mail address
 */
@Serdeable
record ConsultationFormPage(
        OrganisationName consortium,
        String reference,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        String state,
        List<Question> questions,
        Map<String, String> typed,
        List<FieldProblem> problems) {

    @Serdeable
    record Question(int number, QuestionKind kind, String words, List<String> choices) {}
}
