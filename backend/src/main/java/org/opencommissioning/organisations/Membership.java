package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationName;

/**
 * That a practice belonged to a consortium.
 *
 * @param from first day
 * @param to   last day; null while it lasts
 */
@Serdeable
public record Membership(
        OrganisationName consortium,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
