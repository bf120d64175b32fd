package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
    @Test
    void holdsWhatAMapHolds() {
        var random = new Random(3);
        var map = new HashMap<Long, Long>();
        var table = new LongTable(1_500_000);
        for (int i = 0; i < 50_000; i++) {
            long key = random.nextInt(20_000) - 10;
            map.merge(key == 0 ? 1 : key, 1L, Long::sum);
            table.put(key, table.get(key) + 1);
        }
        assertThat(table.size()).isEqualTo(map.size());
        map.forEach((key, count) -> assertThat(table.get(key)).isEqualTo(count));
        assertThat(table.countValues(count -> count == 1))
                .isEqualTo(map.values().stream().filter(count -> count == 1).count());
    }

    @Test
    void takesNoMoreKeysThanItMayHold() {
        var table = new LongTable(2);
        assertThat(table.put(1, 10)).isTrue();
        assertThat(table.put(2, 20)).isTrue();
        assertThat(table.put(3, 30)).isFalse();
        assertThat(table.put(2, 21)).isTrue();
        assertThat(table.get(2)).isEqualTo(21);
        assertThat(table.get(3)).isZero();
    }

    @Test
    void isZeroWhereItHasNothing() {
        assertThat(new LongTable(1_500_000).get(42)).isZero();
    }
}
