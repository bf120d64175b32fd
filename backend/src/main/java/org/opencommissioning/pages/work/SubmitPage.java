package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/** Sends a return. @param ready whether all is known but the file itself @param largest bytes that a file may have */
@Serdeable
record SubmitPage(
        List<Kind> kinds,
        List<OrganisationName> organisations,
        @Nullable String kind,
        @Nullable String publisher,
        @Nullable String period,
        boolean ready,
        long largest,
        List<FieldProblem> problems) {

    /** A kind of return to choose. */
    @Serdeable
    record Kind(String kind, String title) {}
}
