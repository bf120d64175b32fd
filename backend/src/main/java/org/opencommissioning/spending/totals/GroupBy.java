package org.opencommissioning.spending.totals;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** What payments are added up by. */
@Serdeable
@Schema(
        type = "string",
        allowableValues = {"supplier", "payer", "month", "area", "type"},
        example = "supplier")
public enum GroupBy {
    SUPPLIER(Dimension.SUPPLIER),
    PAYER(Dimension.PAYER),
    MONTH(Dimension.MONTH),
    AREA(Dimension.AREA),
    TYPE(Dimension.TYPE);

    private final Dimension dimension;

    GroupBy(Dimension dimension) {
        this.dimension = dimension;
    }

    Dimension dimension() {
        return dimension;
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
