/**
 * What is said of an organisation beside its row of the register: names and roles with their days, legal and operational life,
 * events, officers, identifiers of other lists, successors, assignments by the Board. Each has the line that says it.
 * May use the ground floor, roles and successions. Words: DICTIONARY.md.
 */
package org.opencommissioning.organisations.particulars;
