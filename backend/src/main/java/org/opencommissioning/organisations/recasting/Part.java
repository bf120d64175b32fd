package org.opencommissioning.organisations.recasting;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import org.opencommissioning.values.OrganisationCode;

/**
 * A part of a body and where it belongs on other boundaries.
 *
 * @param to     null where that is not known
 * @param weight patients or practices, comparable among the parts of one body only
 */
public record Part(@Nullable OrganisationCode to, BigDecimal weight, Way way) {}
