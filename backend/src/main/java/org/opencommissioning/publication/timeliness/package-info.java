/**
 * Timeliness: which organisation published what it owes on time, late or not at all. What is owed, for which periods and by when is data
 * ({@code published.obligation}). Silence is a row. May use what the room publication may.
 */
package org.opencommissioning.publication.timeliness;
