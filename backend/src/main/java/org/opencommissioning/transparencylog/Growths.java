package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** Judges whether one state of the log extends another. */
final class Growths {
    private Growths() {}

    static Verdict verdict(Checkpoint older, Checkpoint newer, @Nullable ConsistencyProof proof) {
        if (newer.size() < older.size()) {
            return new Verdict.Failed("The log had %,d entries and now shows %,d: published entries were taken away."
                    .formatted(older.size(), newer.size()));
        }
        if (newer.size() == older.size()) {
            return newer.root().equals(older.root())
                    ? new Verdict.Proved(List.of(
                            "Both are the same state of the log: %,d entries, the same root.".formatted(older.size())))
                    : new Verdict.Failed(twoLogs(older.size()));
        }
        if (proof == null) {
            return new Verdict.Failed(
                    "The newer checkpoint has %,d entries, the older %,d; a consistency proof between them is needed."
                            .formatted(newer.size(), older.size()));
        }
        boolean extended =
                proof.from() == older.size() && proof.to() == newer.size() && proof.proves(older.root(), newer.root());
        return extended
                ? new Verdict.Proved(List.of(
                        "The log of %,d entries begins with the very %,d entries of the older checkpoint. Nothing that was published by then was changed or taken away."
                                .formatted(newer.size(), older.size())))
                : new Verdict.Failed(
                        "The newer log does not begin with the %,d entries of the older checkpoint: its past was changed."
                                .formatted(older.size()));
    }

    private static String twoLogs(long size) {
        return "There are two different logs of %,d entries, both signed: somebody was shown another past."
                .formatted(size);
    }
}
