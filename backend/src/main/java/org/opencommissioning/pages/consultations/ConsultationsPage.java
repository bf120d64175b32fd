package org.opencommissioning.pages.consultations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.consultations.Consultation;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/**
 * Having your say.
 *
 * @param consortium    whose consultations; null for all
 * @param today         the day of the edition
 * @param open          which people can answer on that day, the first to close first
 * @param consultations all of them
 */
@Serdeable
record ConsultationsPage(
        @Nullable OrganisationName consortium,
        @Nullable String cursor,
        List<FieldProblem> problems,
        LocalDate today,
        List<Consultation> open,
        PageList<Consultation> consultations) {}
