package org.opencommissioning.pages.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.plans.Plan;
import org.opencommissioning.plans.comparison.PlanComparison;

/**
 * @param asked      ids of the plans that were chosen
 * @param comparison null as long as fewer than two are chosen
 * @param choices    plans that can be chosen, the newest year first
 */
@Serdeable
record ComparePlansPage(List<String> asked, @Nullable PlanComparison comparison, List<Plan> choices) {}
