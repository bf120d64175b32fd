package org.opencommissioning.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.opencommissioning.demo.BenchmarkPayments;
import org.opencommissioning.demo.CountrySize;
import org.opencommissioning.demo.InventedCountry;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.demo.WrittenWorld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "demo-files",
        mixinStandardHelpOptions = true,
        description = "Writes the files of an invented world to a folder, or one payment file of so many lines.")
final class DemoFilesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TO", description = "The folder, or with --lines the file, to write.")
    private Path to;

    @Option(names = "--world", description = "northmoor, tiny, small (default) or full.")
    private String world = "small";

    @Option(names = "--seed", description = "Another seed is another country (default: ${DEFAULT-VALUE}).")
    private long seed = InventedCountry.USUAL_SEED;

    @Option(names = "--lines", description = "Write one publisher's file of one month with exactly so many lines.")
    private Long lines;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        var written = lines == null ? world() : WrittenWorld.oneFile(new BenchmarkPayments(seed), lines, to);
        spec.commandLine()
                .getOut()
                .printf(
                        "%,d files, %,d bytes, %.1f s. Every organisation, person and figure is made up.%n",
                        written.files(), written.bytes(), (System.nanoTime() - begun) / 1e9);
        return 0;
    }

    private WrittenWorld world() throws Exception {
        var deliveries = world.equals("northmoor")
                ? Northmoor.deliveries().stream()
                : new InventedCountry(seed, CountrySize.parse(world)).deliveries();
        return WrittenWorld.of(deliveries, to);
    }
}
