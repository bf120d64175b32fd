package org.opencommissioning.pages.data;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.opencommissioning.publication.reading.Days;
import org.opencommissioning.publication.reading.Publication;

/** @param matched share of payment lines whose supplier is matched to the register, 0 to 1; null where there are none */
@Serdeable
record DataPage(
        List<Dataset> datasets, Totals totals, @Nullable BigDecimal matched) {

    /** @param publishers null where it is not published by many */
    @Serdeable
    record Dataset(
            String name,
            String title,
            String description,
            long rows,
            @Nullable Long publishers,
            @Nullable Days period,
            List<DataFile> files) {}

    /** @param bytes null while it is written anew for each reader */
    @Serdeable
    record DataFile(String format, String path, @Nullable Long bytes) {}

    @Serdeable
    record Totals(long payments, Publication.Held held) {}
}
