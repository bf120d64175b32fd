package org.opencommissioning.pages.money;

import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * A practice's share of the programme component: opening + changes = amount.
 *
 * @param line of the file, where it opened
 */
@Serdeable
record PracticeBudget(OrganisationName practice, Money opening, Money changes, Money amount, int line) {}
