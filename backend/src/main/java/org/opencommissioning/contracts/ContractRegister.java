package org.opencommissioning.contracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;

/** The accepted states of a file's contracts: each contract as it was made, and then its amendments in the order of their days. */
final class ContractRegister {
    private final Consumer<Finding> findings;
    private final Map<Long, ContractRow> rows = new LinkedHashMap<>();
    private final Map<String, ContractRow> newest = new HashMap<>();
    private long refused;

    ContractRegister(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void refuse() {
        refused++;
    }

    long refused() {
        return refused;
    }

    long read() {
        return rows.size() + refused;
    }

    /** Rows in file order. */
    List<ContractRow> rows() {
        return new ArrayList<>(rows.values());
    }

    void add(ContractRow row) {
        var contract = row.plainReference().toUpperCase(Locale.ROOT);
        var before = newest.get(contract);
        if (before == null && row.amendedOn() != null) {
            refuse(
                    row,
                    Finding.ofRow(
                            ContractRules.AMENDS_A_CONTRACT,
                            row.line(),
                            "No line before it states the contract '%s'.".formatted(row.reference())));
        } else if (before != null
                && (row.amendedOn() == null
                        || !ContractCheck.holdsFrom(row).isAfter(ContractCheck.holdsFrom(before)))) {
            refuse(
                    row,
                    Finding.ofRow(
                            ContractRules.STATED_ONCE,
                            row.line(),
                            "Line %d states '%s' already%s."
                                    .formatted(
                                            before.line(),
                                            before.reference(),
                                            before.amendedOn() == null ? "" : " as from " + before.amendedOn())));
        } else {
            if (before != null) {
                rows.put(before.line(), before.notNewest());
            }
            rows.put(row.line(), row);
            newest.put(contract, row);
        }
    }

    private void refuse(ContractRow row, Finding finding) {
        findings.accept(finding);
        refused++;
    }
}
