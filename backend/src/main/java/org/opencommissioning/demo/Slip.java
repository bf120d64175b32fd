package org.opencommissioning.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a publisher got wrong the first time, and says when it corrects the file. */
enum Slip {
    /** A short one: ten rows or more that stand a second time in the same order would be refused. */
    ENTERED_TWICE("entered-twice: An invoice was entered twice.") {
        @Override
        List<PaymentLine> spoil(List<PaymentLine> lines, Dice dice) {
            var invoices = lines.stream().collect(groupingBy(PaymentLine::transaction, TreeMap::new, toList()));
            var candidates = invoices.values().stream()
                    .filter(invoice -> invoice.size() <= 4)
                    .toList();
            var spoilt = new ArrayList<>(lines);
            spoilt.addAll(dice.pick(candidates));
            return spoilt;
        }
    },
    LEFT_OUT("left-out: Invoices that came late had been left out.") {
        @Override
        List<PaymentLine> spoil(List<PaymentLine> lines, Dice dice) {
            int from = lines.getLast().transaction() - dice.between(2, 5);
            return lines.stream().filter(line -> line.transaction() < from).toList();
        }
    },
    SIGN_LOST("wrong-amount: The minus signs of credit notes had been lost.") {
        @Override
        List<PaymentLine> spoil(List<PaymentLine> lines, Dice dice) {
            return lines.stream()
                    .map(line -> line.withPence(Math.abs(line.pence())))
                    .toList();
        }
    };

    private final String reason;

    Slip(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** The lines as they were first sent, with the mistake in them. */
    abstract List<PaymentLine> spoil(List<PaymentLine> lines, Dice dice);
}
