/**
 * Companies that hold contracts for general practice, as the register of companies has them, and of which organisation of our register each
 * is, or at whose address it has its office. Such a link is found by name or postcode and stays behind the wall, row by row, until a
 * moderator lets it through (decisions/0491). Source: Commissioning for patients 5.13.
 */
package org.opencommissioning.interests.companies;
