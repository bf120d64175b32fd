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
 * @param fields     of its form
 */
@Serdeable
record PlanEditorPage(
        List<OrganisationName> organisations,
        @Nullable OrganisationName consortium,
        @Nullable FinancialYear year,
        @Nullable DraftPlan draft,
        @Nullable PlanPart part,
        String reference,
        List<DraftField> fields,
        List<FieldProblem> problems) {}
