package org.opencommissioning.publication;

import java.util.OptionalLong;

/**
 * What one publication changes.
 *
 * @param draft      what is published
 * @param edition    its place in the log
 * @param superseded number of the publication that it replaces
 */
public record Change(Draft draft, long edition, OptionalLong superseded) {}
