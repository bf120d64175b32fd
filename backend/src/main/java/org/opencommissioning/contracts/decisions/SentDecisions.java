package org.opencommissioning.contracts.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;

/** The accepted lines of a file, each decision with those who were there. */
final class SentDecisions {
    private final HiddenNames hidden;
    private final Consumer<Finding> findings;
    private final Map<String, List<DecisionRow>> decisions = new LinkedHashMap<>();
    private long accepted;
    private long refused;

    SentDecisions(HiddenNames hidden, Consumer<Finding> findings) {
        this.hidden = hidden;
        this.findings = findings;
    }

    void refuse() {
        refused++;
    }

    long refused() {
        return refused;
    }

    long read() {
        return accepted + refused;
    }

    /** Rows in the file's order. */
    List<DecisionRow> rows() {
        return decisions.values().stream()
                .flatMap(List::stream)
                .sorted((one, other) -> Long.compare(one.line(), other.line()))
                .toList();
    }

    void add(DecisionRow row) {
        var stated = decisions.get(row.key());
        if (stated == null) {
            if (row.statement() == null) {
                refuse(row, "No line before it states the decision '%s'.".formatted(row.reference()));
                return;
            }
            decisions.put(row.key(), new ArrayList<>(List.of(row)));
            accepted++;
            return;
        }
        var first = stated.getFirst();
        if (row.statement() != null && !row.statement().equals(first.statement())) {
            refuse(row, "Line %d states '%s' otherwise.".formatted(first.line(), row.reference()));
        } else if (row.attendee() == null) {
            refuse(row, "Line %d states '%s' already.".formatted(first.line(), row.reference()));
        } else {
            stated.add(row.withoutStatement());
            accepted++;
        }
    }

    private void refuse(DecisionRow row, String message) {
        findings.accept(Finding.ofRow(DecisionRules.STATED_ONCE, row.line(), message));
        refused++;
    }

    /** What can be said only when all is read: a decision that tells a withheld name is refused with all its lines. */
    void finish() {
        for (var key : List.copyOf(decisions.keySet())) {
            var rows = decisions.get(key);
            if (hidden.isSaidElsewhere(key)) {
                for (var row : rows) {
                    findings.accept(Finding.ofRow(
                            DecisionRules.WITHHELD_STANDS_NOWHERE,
                            row.line(),
                            "Some cell of the decision '%s' holds a part of a name that it withholds."
                                    .formatted(row.reference())));
                }
                refused += rows.size();
                accepted -= rows.size();
                decisions.remove(key);
            } else if (rows.stream()
                    .noneMatch(
                            row -> row.attendee() != null && row.attendee().participation() == Participation.DECIDED)) {
                findings.accept(Finding.ofRow(
                        DecisionRules.SAYS_WHO_DECIDED,
                        rows.getFirst().line(),
                        "Nobody is named as having decided '%s'."
                                .formatted(rows.getFirst().reference())));
            }
        }
    }
}
