/**
 * An organisation through time: its names, roles, lives, events, officers, identifiers, links, memberships and successions in one
 * answer, by REST and GraphQL; and what changed in the register since an edition.
 * May use the ground floor, the register, particulars and successions. Words: life event, membership, succession (DICTIONARY.md).
 */
package org.opencommissioning.organisations.history;
