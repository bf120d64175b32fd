package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.security.sessions.OpenSession;

/**
 * Somebody's own account.
 *
 * @param keys how many keys work now
 * @param here the session in which they look at it
 */
@Serdeable
record AccountPage(
        String email,
        String name,
        List<GrantRow> grants,
        boolean secondFactor,
        long keys,
        List<OpenSession> sessions,
        long here,
        List<FieldProblem> problems) {

    /**
     * A grant as people read it.
     *
     * @param organisationName as published; null where the register does not know the code
     * @param lastDay          null where it has no end
     */
    @Serdeable
    record GrantRow(
            long id,
            String role,
            String organisation,
            @Nullable String organisationName,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            boolean holds) {}
}
