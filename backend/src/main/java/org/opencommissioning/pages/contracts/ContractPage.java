package org.opencommissioning.pages.contracts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractPaid;

/** @param paid null where the consortium's payments are not published */
@Serdeable
record ContractPage(Contract contract, @Nullable ContractPaid paid) {}
