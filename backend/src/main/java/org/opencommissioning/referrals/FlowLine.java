package org.opencommissioning.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.LookUp;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.organisations.OrganisationQueries;

/** A flow as it is added up: who and what for are numbers, under which the names stand. */
record FlowLine(
        int practice,
        int provider,
        int specialty,
        ControlledTotal referrals,
        ControlledTotal urgent,
        ControlledTotal offered,
        ControlledTotal notOffered) {

    private static final LookUp<Specialty> SPECIALTIES =
            new LookUp<>("""
                select specialty, specialty, name
                from published.specialty
                where specialty = any(:numbers)
                """, row -> new Specialty(row.getString(2), row.getString(3)));

    static FlowLine read(ResultSet row) throws SQLException {
        return new FlowLine(
                row.getInt("practice_id"),
                row.getInt("provider_id"),
                row.getInt("specialty"),
                ReferralFlow.total(row, ""),
                ReferralFlow.total(row, "urgent_"),
                ReferralFlow.total(row, "offered_"),
                ReferralFlow.total(row, "not_offered_"));
    }

    /** Looks up the names that these lines need. */
    static Function<FlowLine, ReferralFlow> named(Snapshot snapshot, List<FlowLine> lines) throws SQLException {
        var organisations = new HashSet<Integer>();
        var specialties = new HashSet<Integer>();
        for (var line : lines) {
            organisations.add(line.practice);
            organisations.add(line.provider);
            specialties.add(line.specialty);
        }
        var names = snapshot.lookUp(OrganisationQueries.NAMES, organisations);
        var known = snapshot.lookUp(SPECIALTIES, specialties);
        return line -> new ReferralFlow(
                names.get(line.practice),
                names.get(line.provider),
                known.get(line.specialty),
                line.referrals,
                line.urgent,
                line.offered,
                line.notOffered);
    }
}
