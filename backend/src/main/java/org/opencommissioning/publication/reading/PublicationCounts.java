package org.opencommissioning.publication.reading;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * How many publications there are.
 *
 * @param all         superseded ones too
 * @param standing    not superseded
 * @param corrections that replaced another
 * @param firstAt     when the first was published; null before that
 */
public record PublicationCounts(
        long all, long standing, long corrections, @Nullable Instant firstAt) {}
