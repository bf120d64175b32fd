package org.opencommissioning.transparencylog;

/**
 * Where an entry stands in the log.
 *
 * @param leaf of the entry
 * @param size entries of the log that is meant
 * @param root of its tree
 */
public record LogPlace(Hash leaf, long size, Hash root) {}
