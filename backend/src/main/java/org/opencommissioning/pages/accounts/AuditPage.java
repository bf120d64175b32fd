package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.security.audit.AuditLine;

/**
 * The audit trail.
 *
 * @param next number to go on before; null on the last page
 */
@Serdeable
record AuditPage(List<AuditLine> lines, @Nullable Long next, Asked asked, List<FieldProblem> problems) {

    /** What was filled in. */
    @Serdeable
    record Asked(
            @Nullable String account,
            @Nullable String act,
            @Nullable String organisation,
            @Nullable String outcome,
            @Nullable String from,
            @Nullable String to) {}
}
