package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.contracts.Route;
import org.opencommissioning.interests.InterestKind;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Makes a decision of a row of the list. */
final class DecisionLine {
    private DecisionLine() {}

    static Decision read(ResultSet row) throws SQLException {
        var pence = row.getObject("value_pence", Long.class);
        var route = row.getString("route");
        return new Decision(
                row.getString("decision_id"),
                name(row.getString("consortium_code"), row.getString("consortium_name")),
                row.getString("reference"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("meeting"),
                row.getString("title"),
                row.getString("decided"),
                row.getString("contract_known"),
                row.getString("contract_reference"),
                name(row.getString("provider_code"), row.getString("provider_registered")),
                row.getString("provider_name"),
                pence == null ? null : new Money(pence),
                route == null ? null : Route.parse(route),
                row.getString("route_because"),
                row.getString("procured_by"),
                row.getString("procured_because"),
                rows(row, "bidders").map(sent -> name(sent[0], sent[1])).toList(),
                rows(row, "participants").map(DecisionLine::participant).toList(),
                row.getLong("edition"),
                row.getInt("line"),
                List.of());
    }

    /** An empty array has no dimensions, so that it is one of texts, not of arrays. */
    private static Stream<String[]> rows(ResultSet row, String column) throws SQLException {
        return Stream.of((Object[]) row.getArray(column).getArray()).map(String[].class::cast);
    }

    private static Participant participant(String[] sent) {
        return new Participant(
                sent[1],
                sent[2],
                name(sent[3], sent[4]),
                sent[5],
                Participation.parse(sent[6]),
                sent[7],
                name(sent[8], sent[9]),
                sent[10],
                sent[11],
                sent[12] == null ? null : registered(sent),
                Integer.parseInt(sent[0]));
    }

    private static RegisteredInterest registered(String[] sent) {
        return new RegisteredInterest(
                Long.parseLong(sent[12]),
                Integer.parseInt(sent[13]),
                sent[14],
                InterestKind.parse(sent[15]),
                sent[16] == null ? null : new BigDecimal(sent[16]),
                sent[17] == null ? null : LocalDate.parse(sent[17]),
                LocalDate.parse(sent[18]));
    }

    private static @Nullable OrganisationName name(@Nullable String code, @Nullable String name) {
        return code == null ? null : new OrganisationName(new OrganisationCode(code), name);
    }
}
