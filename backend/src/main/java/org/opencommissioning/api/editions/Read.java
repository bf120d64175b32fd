package org.opencommissioning.api.editions;

/** What was read and the exact state it was read from. */
public record Read<T>(State state, T value) {}
