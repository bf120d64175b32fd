package org.opencommissioning.pages.contracts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.Route;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/**
 * Contracts of all consortia, or those that fit.
 *
 * @param problems  wrong parameters; they are left out of the filters
 * @param consortia whose registers are published, to choose from
 */
@Serdeable
record ContractsPage(
        Filters filters, List<FieldProblem> problems, PageList<Contract> list, List<OrganisationName> consortia) {

    @Serdeable
    record Filters(
            @Nullable OrganisationName consortium,
            @Nullable OrganisationName provider,
            @Nullable Route route,
            @Nullable String q,
            @Nullable LocalDate on,
            String sort,
            @Nullable String cursor) {}
}
