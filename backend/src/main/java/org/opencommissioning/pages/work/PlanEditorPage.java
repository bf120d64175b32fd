package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.plans.DraftField;
import org.opencommissioning.plans.DraftPlan;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationName;

/**
 * A plan that is written by form.
 *
 * @param consortium whose it is; null where that is still to be chosen
 * @param draft      what was written so far; null where nothing was
 * @param part       of the item that is being written; null where the list is shown
 * @param reference  of that item until now; empty for a new one
 * @param version    of that item as it was opened, or as it stands where somebody changed it since
 * @param fields     of its form
 * @param theirs     what stands in the fields now, where somebody changed the item since the form was opened
 */
@Serdeable
record PlanEditorPage(
        List<OrganisationName> organisations,
        @Nullable OrganisationName consortium,
        @Nullable FinancialYear year,
        @Nullable DraftPlan draft,
        @Nullable PlanPart part,
        String reference,
        String version,
        List<DraftField> fields,
        List<DraftField> theirs,
        List<FieldProblem> problems) {}
