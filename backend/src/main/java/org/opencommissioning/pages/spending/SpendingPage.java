package org.opencommissioning.pages.spending;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.money.MonthFigure;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.totals.Group;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.spending.totals.Totals;
import org.opencommissioning.values.OrganisationName;

/**
 * The spending explorer.
 *
 * @param problems   wrong parameters; the answer is to the rest
 * @param suppliers  how many under the filters, as are {@code payers}; null where not counted
 * @param months     under all filters but the months themselves
 * @param by         {@code payment} for the payments themselves, or what they are added up by
 * @param perHead    {@code none}, {@code registered} or {@code weighted}: what payers' money is divided by too
 * @param payments   null unless by payment
 * @param groups     null where by payment
 * @param groupCount of all groups, those beyond the limit included
 * @param offset     where this page of payments begins; null where unknown
 */
@Serdeable
record SpendingPage(
        SpendingFilters filters,
        List<FieldProblem> problems,
        Sum total,
        @Nullable Long suppliers,
        @Nullable Long payers,
        List<MonthFigure> months,
        String by,
        PerHead perHead,
        String sort,
        @Nullable PageList<Payment> payments,
        @Nullable Totals groups,
        @Nullable Long groupCount,
        @Nullable Integer offset,
        Choices choices) {

    /** What can be chosen in the form. */
    @Serdeable
    record Choices(
            List<OrganisationName> payers,
            List<Group> areas,
            List<Group> types,
            @Nullable Span months) {}

    /** First and last month with payments. */
    @Serdeable
    record Span(String first, String last) {}
}
