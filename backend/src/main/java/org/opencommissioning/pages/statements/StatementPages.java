package org.opencommissioning.pages.statements;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.statements.StatementQueries;
import org.opencommissioning.values.OrganisationCode;

/** Composes the page of a statement. */
@Singleton
final class StatementPages {
    private final OrganisationQueries organisations;
    private final StatementQueries statements;

    StatementPages(OrganisationQueries organisations, StatementQueries statements) {
        this.organisations = organisations;
        this.statements = statements;
    }

    Page<StatementPage> compose(Snapshot snapshot, OrganisationCode code, Visit visit) throws SQLException {
        var organisation = organisations
                .find(snapshot, code, null)
                .filter(found -> found.role() == OrganisationRole.CONSORTIUM)
                .orElseThrow(() -> Visit.nothing("the statement of " + code));
        return Page.of(
                "statement",
                "Does the money of " + organisation.name() + " add up?",
                "What " + organisation.name()
                        + " was given, says it spent and is known to have paid in a quarter, and what of the"
                        + " difference nobody explains.",
                new StatementPage(
                        organisation,
                        statements.quarters(snapshot, code),
                        statements
                                .find(snapshot, code, visit.year(), quarter(visit))
                                .orElse(null)));
    }

    private static @Nullable Integer quarter(Visit visit) {
        var asked = visit.parameter("quarter").orElse(null);
        if (asked != null && !asked.matches("[1-4]")) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "quarter", asked, "There is no such quarter.", "A year has quarters 1 to 4.");
        }
        return asked == null ? null : Integer.valueOf(asked);
    }
}
