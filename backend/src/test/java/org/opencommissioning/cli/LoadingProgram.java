package org.opencommissioning.cli;

import java.util.Map;
import org.opencommissioning.database.DatabaseAccess;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.ReturnRow;

/** A program that loads Northmoor file by file until it is done or killed, and says when it begins. */
final class LoadingProgram {
    private LoadingProgram() {}

    public static void main(String[] arguments) throws Exception {
        var database = new DatabaseOptions.OpenDatabase(
                new DatabaseAccess(
                        arguments[0],
                        new DatabaseAccess.Login(arguments[1], arguments[2]),
                        new DatabaseAccess.Login(arguments[3], arguments[4])),
                Map.of("portal.log.origin", "northmoor.example/log", "portal.log.key-file", arguments[5]),
                () -> {});
        try (var context = Server.context(database, Map.of("portal.demo", "true"))) {
            var loader = context.getBean(Loader.class);
            System.out.println("loading");
            for (var delivery : Northmoor.deliveries()) {
                context.getBean(DemoClock.class).turnTo(delivery.receivedOn());
                context.getBean(DemoDocuments.class).send(delivery);
                load(loader, loader.type(delivery.kind()), delivery);
            }
            System.out.println("loaded");
        }
    }

    private static <R extends ReturnRow> void load(Loader loader, PublishableReturn<R> type, DemoDelivery delivery)
            throws Exception {
        var correction = delivery.reason() == null ? null : Correction.parse(delivery.reason());
        loader.load(type, delivery.delivery(), correction);
    }
}
