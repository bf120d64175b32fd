package org.opencommissioning.publication.reading;

import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.publication.RowProofs;
import org.opencommissioning.publication.SentRowQueries;
import org.opencommissioning.transparencylog.Bundle;
import org.opencommissioning.transparencylog.LogQueries;

/** Bundles as files: what proves a publication, or one row of it, to somebody without a network. */
@Singleton
public final class BundleQueries {
    private final LogQueries log;
    private final SentRowQueries sent;
    private final RowProofs proofs;
    private final Tombstones tombstones;

    BundleQueries(LogQueries log, SentRowQueries sent, RowProofs proofs, Tombstones tombstones) {
        this.log = log;
        this.sent = sent;
        this.proofs = proofs;
        this.tombstones = tombstones;
    }

    /** @throws Refusal NOT_FOUND when there is no such edition, or was none yet */
    public Body ofPublication(Snapshot snapshot, long edition) throws SQLException {
        var bundle = log.findBundle(snapshot, edition, null).orElseThrow(() -> nothing("edition " + edition));
        return file(bundle, "edition-" + edition);
    }

    /** @throws Refusal NOT_FOUND when there is no such line, or was none yet */
    public Body ofRow(Snapshot snapshot, long edition, int line) throws SQLException {
        var name = edition + "-" + line;
        if (edition > snapshot.state().edition().number()) {
            throw nothing(name);
        }
        tombstones.refuse(snapshot, edition, line);
        var row = sent.find(snapshot, edition, line)
                .filter(found -> proofs.covers(found.kind()))
                .orElseThrow(() -> nothing(name));
        var bundle = log.findBundle(snapshot, edition, proofs.of(snapshot, row)).orElseThrow(() -> nothing(name));
        return file(bundle, name);
    }

    private static Body file(Bundle bundle, String name) {
        var disposition = "attachment; filename=\"" + name + ".bundle.json\"";
        return new Body("application/json", bundle.bytes(), Map.of(HttpHeaders.CONTENT_DISPOSITION, disposition));
    }

    private static Refusal nothing(String what) {
        return ProblemKind.NOT_FOUND.refusal("Nothing is published as " + what + ".");
    }
}
