package org.opencommissioning.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenWorldTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderHoldsEachFileAndSaysInWhatOrderTheyCame() throws IOException {
        var written = WrittenWorld.of(Northmoor.deliveries().stream().limit(5), folder);

        assertThat(written.files()).isEqualTo(5);
        assertThat(Files.readAllLines(folder.resolve("deliveries.csv")))
                .hasSize(6)
                .startsWith(
                        "kind,publisher,publisher_name,period,file,received_on,reason",
                        "consortia,9NB,NHS Commissioning Board,2011-04-01/2011-04-01,eccg.csv,2011-04-01,");
        assertThat(folder.resolve("eccg.csv"))
                .hasBinaryContent(Northmoor.deliveries().getFirst().bytes());
    }

    @Test
    void oneFileHasTheLinesAskedFor() throws IOException {
        var file = folder.resolve("many.csv");

        assertThat(WrittenWorld.oneFile(new BenchmarkPayments(1), 5_000, file).bytes())
                .isEqualTo(Files.size(file));
        assertThat(Files.readAllLines(file)).hasSize(5_001);
    }

    @Test
    void aWorldThatIsNotThereIsRefusedByName() {
        assertThat(CountrySize.parse("full")).isEqualTo(CountrySize.FULL);
        assertThatThrownBy(() -> CountrySize.parse("narnia"))
                .hasMessage("There is no world 'narnia': northmoor, small or full.");
    }
}
