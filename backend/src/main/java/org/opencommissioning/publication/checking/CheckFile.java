package org.opencommissioning.publication.checking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.Money;

/**
 * Checks a file as publishing would, and forgets it: the bytes stay in memory, no table, file or log line holds anything of them.
 * Few at a time, and none for long.
 */
@Singleton
public final class CheckFile {
    /** Bytes that a file may have. */
    public static final int LARGEST = 1 << 20;

    private static final int AT_A_TIME = 2;
    private static final int MOST_FINDINGS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final List<PublishableReturn<?>> types;

    CheckFile(List<PublishableReturn<?>> types) {
        this.types = types.stream()
                .sorted(Comparator.comparing(PublishableReturn::title))
                .toList();
    }

    /** What can be checked. */
    public List<PublishableReturn<?>> types() {
        return types;
    }

    /** @throws Refusal when there is no such kind, the file is too large, or too many are being checked */
    public CheckedFile check(String kind, Delivery delivery) throws IOException {
        var type = types.stream()
                .filter(known -> known.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> unknown(kind));
        if (!places.tryAcquire()) {
            throw ProblemKind.RATE_LIMITED.refusal("Other files are being checked just now. Try again in a minute.");
        }
        try {
            return check(type, delivery);
        } finally {
            places.release();
        }
    }

    /** @throws Refusal when there is nothing, or too much */
    public static Delivery.Bytes bytes(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            throw ProblemKind.BAD_VALUE.refusal("file", "", "There is no file.", "Send the file's bytes as the body.");
        }
        if (body.length > LARGEST) {
            throw ProblemKind.TOO_LARGE.refusal("A file to check may have " + LARGEST + " bytes.");
        }
        return () -> new ByteArrayInputStream(body);
    }

    private static CheckedFile check(PublishableReturn<?> type, Delivery delivery) throws IOException {
        var findings = new Findings();
        var rows = rows(type, type.look(delivery, findings::take));
        return new CheckedFile(
                type.kind(), rows == null ? "refused" : "accepted", rows, findings.count, List.copyOf(findings.first));
    }

    private static CheckedFile.@Nullable RowCounts rows(PublishableReturn<?> type, Checked<?> checked) {
        return switch (checked) {
            case Checked.Refused<?>() -> null;
            case Checked.Accepted<?>(var counts, var headings, var rows) ->
                new CheckedFile.RowCounts(
                        counts.read(),
                        counts.accepted(),
                        counts.refused(),
                        counts.held(),
                        type.isMoney() ? money(counts) : null);
        };
    }

    private static Money money(Checked.Counts counts) {
        return counts.acceptedTotal();
    }

    private Refusal unknown(String kind) {
        var kinds = types.stream().map(PublishableReturn::kind).sorted().toList();
        return ProblemKind.BAD_VALUE.refusal(
                "returnType",
                kind,
                "There is no return type '" + kind + "'.",
                "Give one of " + String.join(", ", kinds) + ".");
    }

    /** Takes findings until the time is up. */
    private static final class Findings {
        private final long end = System.nanoTime() + LONGEST.toNanos();
        private final List<CheckedFile.CheckFinding> first = new ArrayList<>();
        private int count;

        private void take(Finding finding) {
            if (System.nanoTime() > end) {
                throw ProblemKind.QUERY_TOO_SLOW.refusal("The file took longer to check than it may.");
            }
            if (count++ < MOST_FINDINGS) {
                first.add(CheckedFile.CheckFinding.of(finding));
            }
        }
    }
}
