package org.opencommissioning.pages.spending;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * The filters that hold, with names beside codes.
 *
 * @param paidTo an organisation of the register, under any of its names
 * @param from   first month, {@code 2013-01}; {@code to} the last
 */
@Serdeable
record SpendingFilters(
        @Nullable OrganisationName payer,
        @Nullable SupplierName supplier,
        @Nullable OrganisationName paidTo,
        @Nullable String q,
        @Nullable String area,
        @Nullable String type,
        @Nullable String from,
        @Nullable String to,
        @Nullable Money min,
        @Nullable Money max) {

    /** A supplier as it is named in passing. */
    @Serdeable
    record SupplierName(String id, String name) {}
}
