/**
 * Figures of bodies shown on the boundaries of another day: by the memberships of practices, then by successions. Totals stay
 * what they were; what cannot be mapped is a line of its own (decisions/0212).
 * May use what the room organisations may. Words: Boundaries, Recast (DICTIONARY.md).
 */
package org.opencommissioning.organisations.recasting;
