package org.opencommissioning.cli;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.demo.PlanDocument;
import org.opencommissioning.documents.KeepDocument;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Role;

/** Invented people of the invented consortia send the printed plan before the plan that names it; it is looked through as any other. */
@Singleton
@Requires(property = "portal.demo", value = "true")
final class DemoDocuments {
    private final KeepDocument keep;

    DemoDocuments(KeepDocument keep) {
        this.keep = keep;
    }

    /** Where the delivery is a plan that names a document. */
    void send(DemoDelivery delivery) throws IOException, SQLException {
        var document = PlanDocument.of(delivery);
        if (document.isEmpty()) {
            return;
        }
        // No account has this number: nobody can sign in as it.
        var preparer =
                new Caller.SignedIn(-1, "Invented preparer", List.of(new Grant(Role.PREPARER, delivery.publisher())));
        var kept = keep.keep(
                new Actor(preparer, null),
                delivery.publisher(),
                PlanDocument.fileName(delivery),
                new ByteArrayInputStream(document.get()));
        if (!kept.isKept()) {
            throw new IllegalStateException("An invented document was refused: " + kept.findings());
        }
    }
}
