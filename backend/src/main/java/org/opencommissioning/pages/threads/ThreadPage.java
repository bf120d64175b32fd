package org.opencommissioning.pages.threads;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.statements.PlanThread;
import org.opencommissioning.values.FinancialYear;

/**
 * @param years   of which the consortium has a plan, the newest first
 * @param threads one for each way
 */
@Serdeable
record ThreadPage(Organisation organisation, List<FinancialYear> years, Filters filters, List<PlanThread> threads) {

    /** @param payment the id of a payment that one came from */
    @Serdeable
    record Filters(
            @Nullable FinancialYear year,
            @Nullable String objective,
            @Nullable String serviceLine,
            @Nullable String contract,
            @Nullable String payment) {}
}
