package org.opencommissioning.pages.money;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.spending.totals.Group;
import org.opencommissioning.values.FinancialYear;

/**
 * What consortia paid in the same months of a year: only those that have published all of them.
 *
 * @param months how many are compared
 */
@Serdeable
public record Peers(FinancialYear year, int months, List<Group> groups) {}
