package org.opencommissioning.pages.contracts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractPaid;
import org.opencommissioning.pages.decisions.DecisionsShown;

/**
 * @param paid      null where the consortium's payments are not published
 * @param activity  what was done under it
 * @param decisions that led to the contract or changed it
 */
@Serdeable
record ContractPage(Contract contract, @Nullable ContractPaid paid, ActivityShown activity, DecisionsShown decisions) {}
