package org.opencommissioning.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.database.DatabaseAccess;
import org.opencommissioning.database.TestDatabase;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.ReturnRow;

/** The whole program on a database of its own, for tests: its clock stands where the last file's day put it. */
public final class TestPortal implements AutoCloseable {
    private final DatabaseAccess database;
    private final ApplicationContext context;
    private HttpProbe probe;

    private TestPortal(DatabaseAccess database, Map<String, Object> settings) {
        this.database = database;
        context = ApplicationContext.builder("test")
                .properties(database.asSettings())
                .properties(Map.of(
                        "portal.demo",
                        "true",
                        "portal.log.origin",
                        "northmoor.example/log",
                        "portal.log.key-file",
                        System.getProperty("java.io.tmpdir") + "/northmoor-test-log.key",
                        "micronaut.server.port",
                        -1))
                .properties(settings)
                .start();
    }

    /** With nothing published. */
    public static TestPortal empty() {
        return empty(Map.of());
    }

    /** With nothing published. @param settings that differ from the usual ones */
    public static TestPortal empty(Map<String, Object> settings) {
        return new TestPortal(TestDatabase.fresh(), settings);
    }

    /** With all of Northmoor's files published in their order. */
    public static TestPortal ofNorthmoor() {
        return ofNorthmoor(Map.of());
    }

    /** With all of Northmoor's files published in their order. @param settings that differ from the usual ones */
    public static TestPortal ofNorthmoor(Map<String, Object> settings) {
        return ofNorthmoor(TestDatabase.fresh(), settings);
    }

    /** The same, on a database of the caller's. */
    public static TestPortal ofNorthmoor(DatabaseAccess database, Map<String, Object> settings) {
        var portal = new TestPortal(database, settings);
        try {
            for (var delivery : Northmoor.deliveries()) {
                portal.receive(delivery);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return portal;
    }

    public ApplicationContext context() {
        return context;
    }

    /** Opens the doors where they are not open yet. */
    public synchronized HttpProbe probe() {
        if (probe == null) {
            var server = context.getBean(EmbeddedServer.class);
            probe = new HttpProbe((server.isRunning() ? server : server.start()).getURI());
        }
        return probe;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        context.getBean(DemoClock.class).pass(time);
    }

    public DatabaseAccess database() {
        return database;
    }

    /** Puts the clock to the day on which a file was received. */
    public void turnTo(DemoDelivery delivery) {
        context.getBean(DemoClock.class).turnTo(delivery.receivedOn());
    }

    /** @return what became of the file, as the terminal would say it */
    public Loader.Loaded receive(DemoDelivery delivery) throws IOException, SQLException {
        return receive(delivery, Northmoor.decisions());
    }

    /** @param decisions of moderators about feedback, as a world lists them */
    public Loader.Loaded receive(DemoDelivery delivery, InputStream decisions) throws IOException, SQLException {
        turnTo(delivery);
        context.getBean(DemoDocuments.class).send(delivery);
        var loaded = load(delivery.kind(), delivery.delivery(), delivery.reason());
        if (delivery.kind().equals("feedback")) {
            context.getBean(DemoModeration.class).decide(delivery.delivery(), DemoModeration.read(decisions));
        }
        context.getBean(DemoResponses.class).answer(delivery);
        return loaded;
    }

    public Loader.Loaded load(String kind, Delivery delivery, String reason) throws IOException, SQLException {
        return load(context.getBean(Loader.class).type(kind), delivery, reason);
    }

    private <R extends ReturnRow> Loader.Loaded load(PublishableReturn<R> type, Delivery delivery, String reason)
            throws IOException, SQLException {
        return context.getBean(Loader.class).load(type, delivery, reason == null ? null : Correction.parse(reason));
    }

    @Override
    public void close() {
        context.close();
    }
}
