package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Makes a contract of a row of the list. */
final class ContractLine {
    private ContractLine() {}

    /** One state of the contract as the database hands it over: line, day, pence, last day, reason. */
    private record State(
            int line,
            @Nullable LocalDate on,
            @Nullable Money value,
            @Nullable LocalDate ends,
            @Nullable String reason) {
        static State of(String[] sent) {
            return new State(
                    Integer.parseInt(sent[0]),
                    day(sent[1]),
                    sent[2] == null ? null : new Money(Long.parseLong(sent[2])),
                    day(sent[3]),
                    sent[4]);
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }
    }

    static Contract read(ResultSet row) throws SQLException {
        var suppliers = suppliers(row);
        var states = Stream.of((String[][]) row.getArray("states").getArray())
                .map(State::of)
                .toList();
        var pence = row.getObject("value_pence", Long.class);
        var value = pence == null ? null : new Money(pence);
        var services = row.getString("services");
        var process = row.getString("process");
        var from = row.getObject("from_on", LocalDate.class);
        var to = row.getObject("to_on", LocalDate.class);
        var route = row.getString("route");
        var met = row.getString("quality_met");
        return new Contract(
                row.getString("contract_id"),
                name(row.getString("consortium_code"), row.getString("consortium_name")),
                row.getString("reference"),
                row.getString("ocid"),
                row.getString("title"),
                services,
                suppliers,
                route == null ? null : Route.parse(route),
                process,
                value,
                states.getFirst().value(),
                row.getObject("awarded_on", LocalDate.class),
                from,
                to,
                name(row.getString("lead_code"), row.getString("lead_name")),
                associates(row),
                row.getString("procured_by"),
                row.getString("procured_because"),
                row.getString("service_line"),
                row.getString("quality"),
                met == null ? null : Quality.parse(met),
                ContractFact.missing(
                        suppliers.stream().allMatch(supplier -> supplier.office() != null),
                        services != null,
                        value != null,
                        from != null && to != null,
                        process != null),
                amendments(states),
                row.getLong("edition"),
                row.getInt("line"),
                List.of());
    }

    private static List<ContractSupplier> suppliers(ResultSet row) throws SQLException {
        return Stream.of((String[][]) row.getArray("suppliers").getArray())
                .map(sent -> new ContractSupplier(sent[0], name(sent[1], sent[2]), sent[3], sent[4]))
                .toList();
    }

    private static List<OrganisationName> associates(ResultSet row) throws SQLException {
        return Stream.of((Object[]) row.getArray("associates").getArray())
                .map(String[].class::cast)
                .map(sent -> name(sent[0], sent[1]))
                .toList();
    }

    private static List<Amendment> amendments(List<State> states) {
        var amendments = new ArrayList<Amendment>();
        for (int i = 1; i < states.size(); i++) {
            var before = states.get(i - 1);
            var after = states.get(i);
            amendments.add(new Amendment(
                    after.on(),
                    before.value(),
                    after.value(),
                    before.ends(),
                    after.ends(),
                    after.reason(),
                    after.line()));
        }
        return amendments;
    }

    static @Nullable OrganisationName name(@Nullable String code, @Nullable String name) {
        return code == null ? null : new OrganisationName(new OrganisationCode(code), name);
    }
}
