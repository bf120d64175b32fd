package org.opencommissioning.pages.money;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What consortia paid a head in the same months of a year: only those that have published all of them.
 *
 * @param months how many are compared
 */
@Serdeable
record PaidBeside(int months, List<PaidHead> consortia) {}
