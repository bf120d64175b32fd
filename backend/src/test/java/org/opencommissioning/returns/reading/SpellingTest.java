package org.opencommissioning.returns.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "supplier, supplier, 0",
        "suppklier, supplier, 1",
        "expsenearea, expensearea, 2",
        "expnesearea, expensearea, 1",
        "tranactionnumber, transactionnumber, 1",
        "supplier, date, 3"
    })
    void countsChanges(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other, 2)).isEqualTo(distance);
    }
}
