package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {
    @ParameterizedTest
    @CsvSource({
        "0/000,            0,       0, 256",
        "0/067,            0,      67, 256",
        "1/x001/x234/067,  1, 1234067, 256",
        "7/000.p/1,        7,       0, 1",
        "entries/255.p/255,-1,    255, 255",
    })
    void aTileIsNamedAsTheSpecificationSays(String path, int level, long index, int width) {
        assertThat(Tile.parse(path)).contains(new Tile(level, index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/0",
                "0/1000",
                "0/x000/001",
                "00/000",
                "8/000",
                "0/000.p/256",
                "0/000.p/0",
                "data/000",
                "-1/000",
                ""
            })
    void nothingElseIsATile(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0/000.p/76, 76, true",
        "0/000.p/77, 76, false",
        "1/000.p/1, 256, true",
        "1/000.p/1, 255, false",
        "0/001, 512, true"
    })
    void aTileIsThereOnceItIsFull(String path, long size, boolean there) {
        assertThat(Tile.parse(path).orElseThrow().isWithin(size)).isEqualTo(there);
    }
}
