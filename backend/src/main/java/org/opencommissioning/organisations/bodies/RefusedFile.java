package org.opencommissioning.organisations.bodies;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.Optional;
import org.opencommissioning.returns.Finding;

/** Unwinds the reading of a file that makes no sense as a whole. */
final class RefusedFile extends IOException {
    private final transient @Nullable Finding finding;

    /** @param finding null where why has been said */
    RefusedFile(@Nullable Finding finding) {
        super(finding == null ? "The findings say why" : finding.message());
        this.finding = finding;
    }

    Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }
}
