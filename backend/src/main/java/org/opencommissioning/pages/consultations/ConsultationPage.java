package org.opencommissioning.pages.consultations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.consultations.Consultation;
import org.opencommissioning.consultations.ConsultationDocument;
import org.opencommissioning.consultations.ConsultationOutcome;
import org.opencommissioning.consultations.QuestionKind;
import org.opencommissioning.consultations.WrittenAnswer;

/**
 * One consultation: what is asked, what people said, what came of it.
 *
 * @param rule     how long it has to last by the rule in force on its first day; null where none was
 * @param outcomes what the consortium says of it but for analyses of single questions, the oldest first
 * @param answers  how many texts of people are published
 */
@Serdeable
record ConsultationPage(
        Consultation consultation,
        LocalDate today,
        @Nullable Rule rule,
        List<ConsultationDocument> documents,
        List<Asked> questions,
        List<ConsultationOutcome> outcomes,
        long answers) {

    /** @param kept whether the consultation lasts as long */
    @Serdeable
    record Rule(String sentence, String source, boolean kept) {}

    /** @param people how many chose it, counted by the portal */
    @Serdeable
    record Chosen(String label, int people) {}

    /**
     * A question.
     *
     * @param choices  with how many chose each; empty where words are asked for
     * @param analysis what people said, in the consortium's words
     * @param answers  the first texts that people agreed to have published
     */
    @Serdeable
    record Asked(
            int number,
            QuestionKind kind,
            String words,
            List<Chosen> choices,
            List<ConsultationOutcome> analysis,
            List<WrittenAnswer> answers) {}
}
