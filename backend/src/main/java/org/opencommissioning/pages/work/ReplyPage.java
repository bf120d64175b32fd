package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationName;

/** What an organisation says about a figure that names it. @param organisations for which the reader may */
@Serdeable
record ReplyPage(List<OrganisationName> organisations, Asked asked, List<FieldProblem> problems) {

    /** What was filled in. */
    @Serdeable
    @Introspected
    record Asked(
            @Nullable String organisation,
            @Nullable String edition,
            @Nullable String line,
            @Nullable String statement) {}
}
