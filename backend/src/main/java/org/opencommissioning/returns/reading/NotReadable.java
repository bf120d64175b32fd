package org.opencommissioning.returns.reading;

import java.io.IOException;
import org.opencommissioning.returns.Finding;

/** Unwinds a reading that cannot go on; {@link OpenTable} turns it into the finding it carries. */
final class NotReadable extends IOException {
    private final transient Finding finding;

    NotReadable(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
