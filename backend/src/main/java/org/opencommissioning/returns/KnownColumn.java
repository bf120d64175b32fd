package org.opencommissioning.returns;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A column that a return may have, as a publisher chooses it. */
@Serdeable
public record KnownColumn(
        @Schema(maxLength = 40, example = "supplier") String slug,
        @Schema(maxLength = 80, example = "Supplier") String title) {}
