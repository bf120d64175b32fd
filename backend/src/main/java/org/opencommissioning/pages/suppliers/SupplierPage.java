package org.opencommissioning.pages.suppliers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.pages.contracts.ContractsShown;
import org.opencommissioning.pages.money.Income;
import org.opencommissioning.spending.suppliers.Supplier;

/** @param organisation that the supplier is; null where its name was not matched to the register */
@Serdeable
record SupplierPage(Supplier supplier, @Nullable Organisation organisation, Income income, ContractsShown contracts) {}
