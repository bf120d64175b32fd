package org.opencommissioning.api.editions;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A state of the published data, named by its position in the transparency log.
 *
 * @param number      counted from 1; 0 before the first publication
 * @param publishedAt when it was published; null for edition 0
 */
public record Edition(long number, @Nullable Instant publishedAt) {
    public static final Edition NONE = new Edition(0, null);

    /** The day in England on which it was published: what is computed "as of today" is computed as of it, so that it stays the same. */
    public LocalDate day() {
        return publishedAt == null ? LocalDate.EPOCH : LocalDate.ofInstant(publishedAt, AsAt.ENGLAND);
    }
}
