package org.opencommissioning.statements;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.FinancialYear;

/** Which quarter a statement is asked of, as parameters of an address. */
@Introspected
record AskedQuarter(
        @Nullable
        @QueryValue
        @Parameter(description = "The financial year; the newest of which anything is published when left out.")
        FinancialYear year,

        @Nullable
        @QueryValue
        @Parameter(description = "The quarter, 1 for April to June; the newest when left out.")
        @Schema(format = "int32", minimum = "1", maximum = "4", example = "4")
        Integer quarter) {}
