package org.opencommissioning.publication.checking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.OrganisationCode;

/** What is said of a file that is to be checked, as parameters of an address. */
@Introspected
record SaidOfFile(
        @QueryValue
        @Parameter(description = "Code of the organisation whose return it is.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode publisher,

        @QueryValue
        @Parameter(description = "What it covers: a month, a financial year, a day.")
        @Schema(maxLength = 21, example = "2013-03")
        String period,

        @Nullable
        @QueryValue
        @Parameter(description = "The file's name.")
        @Schema(maxLength = 200, example = "march.csv")
        String fileName) {}
