package org.opencommissioning.publication.checking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;
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
        var type = type(kind);
        if (!placeInTime()) {
            throw ProblemKind.RATE_LIMITED.refusal("Other files are being checked just now. Try again in a minute.");
        }
        try {
            return check(type, delivery);
        } finally {
            places.release();
        }
    }

    /** The file with a column more, in which stands what was found. @throws Refusal as {@link #check} */
    public AnnotatedFile annotate(String kind, Delivery delivery) throws IOException {
        var checked = check(kind, delivery);
        if (checked.rows() == null && type(kind).look(delivery, finding -> {}) instanceof Checked.Destroyed) {
            throw ProblemKind.WRONG_STATE.refusal(
                    "The file holds what must not be kept, so it is not written out again; take the findings as CSV.");
        }
        var said = new HashMap<Long, String>();
        for (var found : checked.findings()) {
            AnnotatedFile.say(said, found.line(), found.rule(), found.message());
        }
        return AnnotatedFile.of(type(kind), delivery, said);
    }

    private boolean placeInTime() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private PublishableReturn<?> type(String kind) {
        return types.stream()
                .filter(known -> known.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> unknown(kind));
    }

    private static CheckedFile check(PublishableReturn<?> type, Delivery delivery) throws IOException {
        var findings = new Findings();
        var rows = rows(type, type.look(delivery, findings::take));
        return new CheckedFile(
                type.kind(), rows == null ? "refused" : "accepted", rows, findings.count, List.copyOf(findings.first));
    }

    private static CheckedFile.@Nullable RowCounts rows(PublishableReturn<?> type, Checked<?> checked) {
        return switch (checked) {
            case Checked.Refused<?>(), Checked.Destroyed<?>() -> null;
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
