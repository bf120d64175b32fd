package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Tells a mistyped code from one without rows. Codes that were seen once are remembered, because codes are never taken back. */
@Singleton
public final class KnownCodes {
    private final DataSource reader;
    private final Set<OrganisationCode> seen = ConcurrentHashMap.newKeySet();

    KnownCodes(@Named("reader") DataSource reader) {
        this.reader = reader;
    }

    /** @throws org.opencommissioning.api.problems.Refusal when no register and no publisher ever had this code; null is no code */
    public void mustKnow(String parameter, @Nullable OrganisationCode code) {
        if (code != null && !seen.contains(code) && !isKnown(code)) {
            throw ProblemKind.UNKNOWN_CODE.refusal(
                    parameter,
                    code.text(),
                    "There is no organisation " + code + ".",
                    "Look it up at /api/v1/organisations.");
        }
    }

    private boolean isKnown(OrganisationCode code) {
        try (var connection = reader.getConnection()) {
            var known = Sql.of("select true from published.organisation_key where code = :code")
                    .bind("code", code.text())
                    .find(connection, row -> true)
                    .orElse(false);
            if (known) {
                seen.add(code);
            }
            return known;
        } catch (SQLException lost) {
            throw new IllegalStateException("The register's codes cannot be read", lost);
        }
    }
}
