package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.interests.DraftRegister;
import org.opencommissioning.interests.RegisterField;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/**
 * A register of interests that is written by form.
 *
 * @param consortium whose it is; null where that is still to be chosen
 * @param period     of which it speaks, as the form gives it back
 * @param published  edition of the newest register that is published; null where there is none
 * @param draft      what was written so far; null where nothing is begun
 * @param place      of the entry that is being written, 0 for a new one; null where the list is shown
 * @param version    of that entry
 * @param fields     of its form
 */
@Serdeable
record RegisterEditorPage(
        List<OrganisationName> organisations,
        @Nullable OrganisationName consortium,
        @Nullable String period,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long published,
        @Nullable DraftRegister draft,
        @Nullable Long place,
        int version,
        List<RegisterField> fields,
        List<FieldProblem> problems) {}
