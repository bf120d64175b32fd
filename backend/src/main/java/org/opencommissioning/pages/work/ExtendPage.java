package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;

/** More time for a return, given by the Board. */
@Serdeable
record ExtendPage(List<SubmitPage.Kind> kinds, Asked asked, List<FieldProblem> problems) {

    /** What was filled in. */
    @Serdeable
    @Introspected
    record Asked(
            @Nullable String kind,
            @Nullable String organisation,
            @Nullable String period,
            @Nullable String dueOn,
            @Nullable String reason) {
        static final Asked NOTHING = new Asked(null, null, null, null, null);
    }
}
