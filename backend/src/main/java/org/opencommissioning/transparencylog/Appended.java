package org.opencommissioning.transparencylog;

import java.time.Instant;

/**
 * What the log gave an entry.
 *
 * @param edition its place in the log, from 1
 * @param time    when it was published; never earlier than the entry before
 */
public record Appended(long edition, Instant time, Hash leaf) {}
