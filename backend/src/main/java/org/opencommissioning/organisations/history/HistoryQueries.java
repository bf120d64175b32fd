package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.MembershipQueries;
import org.opencommissioning.organisations.particulars.ParticularQueries;
import org.opencommissioning.organisations.succession.Direction;
import org.opencommissioning.organisations.succession.SuccessionQueries;
import org.opencommissioning.values.OrganisationCode;

/** All that is known of one organisation through time. */
@Singleton
public final class HistoryQueries {
    private final ParticularQueries particulars;
    private final MembershipQueries memberships;
    private final SuccessionQueries successions;

    HistoryQueries(ParticularQueries particulars, MembershipQueries memberships, SuccessionQueries successions) {
        this.particulars = particulars;
        this.memberships = memberships;
        this.successions = successions;
    }

    /** @param on the day that is meant; null for all days */
    public OrganisationHistory get(Snapshot snapshot, OrganisationCode organisation, @Nullable LocalDate on)
            throws SQLException {
        var code = organisation.text();
        var codes = List.of(code);
        return new OrganisationHistory(
                organisation,
                particulars.names(snapshot, codes, on).get(code),
                particulars.roles(snapshot, codes, on).get(code),
                particulars.lives(snapshot, codes, on).get(code),
                particulars.events(snapshot, codes, on).get(code),
                particulars.officers(snapshot, codes, on).get(code),
                particulars.services(snapshot, codes, on).get(code),
                particulars.identifiers(snapshot, codes).get(code),
                particulars.links(snapshot, codes, on).get(code),
                particulars.positions(snapshot, codes, on).get(code),
                memberships.list(snapshot, codes, on).get(code),
                successions.walk(snapshot, organisation, Direction.BACKWARDS, on),
                successions.walk(snapshot, organisation, Direction.FORWARDS, on));
    }
}
