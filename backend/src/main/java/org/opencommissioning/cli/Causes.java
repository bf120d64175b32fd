package org.opencommissioning.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.publication.Correction;

/** Reads {@code --cause} and {@code --reason}. */
final class Causes {
    private Causes() {}

    /** @throws IllegalArgumentException when the list has no such cause */
    static Correction correction(String cause, String reason) {
        var known = Cause.find(cause)
                .orElseThrow(() -> new IllegalArgumentException("There is no cause " + cause + ". Give one of "
                        + Arrays.stream(Cause.values()).map(Cause::slug).collect(Collectors.joining(", ")) + "."));
        return new Correction(known, reason);
    }
}
