package org.opencommissioning.pages.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.documents.Document;
import org.opencommissioning.plans.PlanInFull;
import org.opencommissioning.plans.progress.PlanProgress;
import org.opencommissioning.spending.totals.Sum;

/**
 * @param progress  rated on the day of the edition
 * @param contracts of the consortium that belong to some service line
 * @param paid      all that the consortium has published to have paid in the year; null where nothing is published of it
 * @param words     that were searched for in the documents; null where none were
 */
@Serdeable
record PlanPage(
        PlanInFull plan,
        PlanProgress progress,
        List<Contract> contracts,
        @Nullable Sum paid,
        List<Document> documents,
        @Nullable String words) {}
