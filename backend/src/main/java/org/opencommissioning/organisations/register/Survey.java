package org.opencommissioning.organisations.register;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.values.Period;

/** A first look at a whole file: is it what it is sent as, and which codes stand in it more than once. */
final class Survey {
    private final RegisterKind kind;
    private final Map<Integer, Integer> rowsByColumns = new TreeMap<>();
    private final Map<RegisterKind, Integer> rowsByKind = new HashMap<>();
    private final Map<String, Twice> byCode = new HashMap<>();
    private int rows;
    private int persons;

    private Survey(RegisterKind kind) {
        this.kind = kind;
    }

    /** How often a code stands in the file, and whether with one commissioner. */
    private record Twice(int times, String commissioner, boolean sameCommissioner) {
        Twice and(String other) {
            return new Twice(times + 1, commissioner, sameCommissioner && commissioner.equals(other));
        }
    }

    static Survey of(RegisterKind kind, RegisterFile file) throws IOException {
        var survey = new Survey(kind);
        file.forEach((line, cells) -> survey.see(cells.size(), cells));
        return survey;
    }

    int rows() {
        return rows;
    }

    int persons() {
        return persons;
    }

    /** The rule that a code breaks by standing more than once; null when it stands once. */
    @Nullable
    Rule brokenBy(String code) {
        var seen = byCode.get(code);
        if (seen == null || seen.times() == 1) {
            return null;
        }
        return seen.sameCommissioner() ? RegisterRules.CODE_ONCE : RegisterRules.ONE_CONSORTIUM;
    }

    /** Why the whole file is refused, if it is. */
    Optional<Finding> refusal(Period period) {
        if (rows == 0) {
            return refuse(RegisterRules.HAS_ROWS, "The file is empty.");
        }
        int columns = mostFrequentColumns();
        if (columns != RegisterColumn.COUNT) {
            return refuse(
                    RegisterRules.HAS_27_COLUMNS,
                    "The file has %d columns; %s has 27.".formatted(columns, kind.file()));
        }
        if (!kind.covers(period)) {
            return refuse(
                    RegisterRules.PERIOD_FITS,
                    "%s is sent for %s, not for %s.".formatted(kind.file(), kind.periodInWords(), period));
        }
        return otherKind()
                .flatMap(other -> refuse(
                        RegisterRules.IS_OF_ITS_KIND,
                        "The file was sent as %s (%s), but its codes are those of %s (%s)."
                                .formatted(kind.code(), kind.file(), other.code(), other.file())));
    }

    private void see(int columns, List<String> cells) {
        rows++;
        rowsByColumns.merge(columns, 1, Integer::sum);
        var code = cells.getFirst().strip();
        if (RegisterKind.isPerson(code)) {
            persons++;
            return;
        }
        for (var candidate : RegisterKind.values()) {
            if (candidate.codes(code)) {
                rowsByKind.merge(candidate, 1, Integer::sum);
            }
        }
        if (columns == RegisterColumn.COUNT) {
            var commissioner = kind.hasPractices() ? RegisterColumn.COMMISSIONER.of(cells) : "";
            byCode.merge(code, new Twice(1, commissioner, true), (seen, again) -> seen.and(commissioner));
        }
    }

    private int mostFrequentColumns() {
        return rowsByColumns.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Another kind whose codes more than half of the rows have, while they are not this kind's; persons stand in amendments only. */
    private Optional<RegisterKind> otherKind() {
        if (kind == RegisterKind.PRACTICES && persons > 0) {
            return Optional.of(RegisterKind.PRACTICE_AMENDMENTS);
        }
        if (2 * rowsByKind.getOrDefault(kind, 0) >= rows - persons) {
            return Optional.empty();
        }
        return rowsByKind.entrySet().stream()
                .filter(seen -> 2 * seen.getValue() > rows - persons)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static Optional<Finding> refuse(Rule rule, String message) {
        return Optional.of(new Finding(rule, null, null, null, message));
    }
}
