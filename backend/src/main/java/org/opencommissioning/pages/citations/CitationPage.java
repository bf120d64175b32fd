package org.opencommissioning.pages.citations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A citation, held against the log and against today.
 *
 * @param print     as cited
 * @param genuine   whether the log had this print at the edition
 * @param address   of the cited page, without a state
 * @param since     publications since then
 * @param cited     null where the page has no figure to compare
 */
@Serdeable
record CitationPage(
        long edition,
        @Nullable Instant publishedAt,
        String print,
        boolean genuine,
        String address,
        long since,
        @Nullable Cited cited) {}
