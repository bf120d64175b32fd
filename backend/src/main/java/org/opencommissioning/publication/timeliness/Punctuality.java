package org.opencommissioning.publication.timeliness;

import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.values.OrganisationName;

/**
 * How one organisation kept to its dates, in numbers of returns.
 *
 * @param mostDaysLate of any of them, what is missing counted up to the day of the edition
 */
@Serdeable
public record Punctuality(
        OrganisationName organisation, long onTime, long late, long missing, long notDue, long mostDaysLate) {}
