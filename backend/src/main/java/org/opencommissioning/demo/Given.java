package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.values.FinancialYear;

/** Pence that the Board gives each consortium in a year, practices' budgets aside, as they are parts of it; drawn when first asked for. */
final class Given {
    private final Country country;
    private final FinancialYear year;
    private final Map<String, Long> opening = new HashMap<>();
    private final Map<String, Long> changed = new HashMap<>();

    Given(Country country, FinancialYear year) {
        this.country = country;
        this.year = year;
    }

    /** At the beginning of the year. */
    long opening(Consortium consortium) {
        draw();
        return opening.getOrDefault(consortium.code(), 0L);
    }

    /** By changes in the year. */
    long changed(Consortium consortium) {
        draw();
        return changed.getOrDefault(consortium.code(), 0L);
    }

    private synchronized void draw() {
        if (opening.isEmpty()) {
            new String(AllocationExtract.of(country, year), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> !cells[1].equals("practice-budget"))
                    .forEach(cells -> (cells[4].isEmpty() ? opening : changed)
                            .merge(cells[0], Long.parseLong(cells[3].replace(".", "")), Long::sum));
        }
    }
}
