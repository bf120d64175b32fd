package org.opencommissioning.pages.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.responses.Response;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/**
 * What was said of the reader's organisations and is not answered, and the form for an answer.
 *
 * @param item  which is answered; null where none is chosen
 * @param said  to it already, the oldest first
 * @param today for the date of the answer
 */
@Serdeable
record AnswerFormPage(
        List<OrganisationName> organisations,
        List<Feedback> open,
        @Nullable Feedback item,
        List<Response> said,
        LocalDate today,
        List<FieldProblem> problems) {}
