package org.opencommissioning.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
import org.opencommissioning.demo.BenchmarkPayments;
import org.opencommissioning.demo.CountrySize;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.demo.InventedCountry;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.ReturnRow;

/**
 * Fills an empty database with an invented world, file by file through the pipeline that real files go through. A load that was
 * cut off goes on where it stopped, because a file that is published already changes nothing.
 */
final class DemoLoad {
    /** Speeds are stated for so many payment lines. */
    private static final long BENCHMARK_LINES = 5_000_000;

    private final DatabaseOptions.OpenDatabase database;
    private final PrintStream out;

    DemoLoad(DatabaseOptions.OpenDatabase database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** @param world the one to load; a database that holds a whole world keeps the one it has */
    void ensure(String world) throws IOException, SQLException {
        if (begin(world)) {
            return;
        }
        try (var context = Server.context(database, Map.of("portal.demo", "true"));
                var deliveries = deliveries(world)) {
            load(context, deliveries, DemoModeration.read(decisions(world)));
        }
        finish();
    }

    private void load(
            ApplicationContext context, Stream<DemoDelivery> deliveries, Map<String, NamedCsvRecord> decisions)
            throws IOException, SQLException {
        var loader = context.getBean(Loader.class);
        var clock = context.getBean(DemoClock.class);
        int files = 0;
        for (var all = deliveries.iterator(); all.hasNext(); ) {
            var delivery = all.next();
            clock.turnTo(delivery.receivedOn());
            context.getBean(DemoDocuments.class).send(delivery);
            load(loader, loader.type(delivery.kind()), delivery);
            if (delivery.kind().equals("feedback")) {
                context.getBean(DemoModeration.class).decide(delivery.delivery(), decisions);
            }
            context.getBean(DemoResponses.class).answer(delivery);
            if (++files % 50 == 0) {
                out.println("  " + files + " files, up to " + delivery.receivedOn());
            }
        }
        out.println("  " + files + " files. Every organisation, person and figure is made up.");
    }

    private static <R extends ReturnRow> void load(Loader loader, PublishableReturn<R> type, DemoDelivery delivery)
            throws IOException, SQLException {
        var correction = delivery.reason() == null ? null : Correction.parse(delivery.reason());
        loader.load(type, delivery.delivery(), correction);
    }

    private Stream<DemoDelivery> deliveries(String world) {
        return switch (world) {
            case "northmoor" -> Northmoor.deliveries().stream();
            case "benchmark" -> new BenchmarkPayments(InventedCountry.USUAL_SEED).manyFiles(BENCHMARK_LINES);
            default -> new InventedCountry(InventedCountry.USUAL_SEED, CountrySize.parse(world)).deliveries();
        };
    }

    private static InputStream decisions(String world) {
        return switch (world) {
            case "northmoor" -> Northmoor.decisions();
            case "benchmark" -> InputStream.nullInputStream();
            default -> new InventedCountry(InventedCountry.USUAL_SEED, CountrySize.parse(world)).decisions();
        };
    }

    /** @return whether a whole world is there already */
    private boolean begin(String world) throws SQLException {
        try (var writer = database.access().openAsWriter()) {
            Sql.of("""
                insert into published.portal (invented, world, complete)
                select true, :world, false
                where not exists (select from published.portal)
                  and not exists (select from published.publication)
                """).bind("world", world).update(writer);
            var state = Sql.of("select world, complete from published.portal where invented")
                    .find(writer, row -> Map.entry(row.getString(1), row.getBoolean(2)))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "This database holds real publications; the demo wants one of its own (--data FOLDER)."));
            if (!state.getKey().equals(world)) {
                throw new IllegalArgumentException("This database holds the invented world '" + state.getKey()
                        + "'; give '" + world + "' a folder of its own (--data FOLDER).");
            }
            if (!state.getValue()) {
                out.println("Loading the invented world '" + world + "' …");
            }
            return state.getValue();
        }
    }

    private void finish() throws SQLException {
        try (var writer = database.access().openAsWriter()) {
            writer.createStatement().execute("update published.portal set complete = true");
            writer.createStatement().execute("analyze");
        }
    }
}
