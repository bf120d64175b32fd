package org.opencommissioning.api;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.Wells.Parish;
import org.opencommissioning.api.Wells.Well;
import org.opencommissioning.api.Wells.WellFilter;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;

/** The wells' share of the GraphQL schema. */
@Singleton
@Requires(env = "wells")
final class WellsGraphQl implements GraphQlPart {
    @Override
    public String room() {
        return "wells";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.list("Query", "wells", Wells.WELLS, WellsGraphQl::where)
                .node("Well", Well.class, Well::code, WellsGraphQl::byCode)
                .field(
                        "Query",
                        "parishes",
                        (snapshot, field) -> snapshot.list(
                                Sql.of("select distinct parish from published.well order by 1"),
                                row -> new Parish(row.getString(1))))
                .listUnder("Parish", "wells", Wells.WELLS, Parish::name, "w.parish", WellsGraphQl::where)
                .batch("Parish", "deepest", Parish::name, WellsGraphQl::deepest)
                .field(
                        "Query",
                        "slow",
                        (snapshot, field) -> snapshot.find(Sql.of("select pg_sleep(30)"), row -> 1)
                                .orElseThrow())
                .field("Query", "broken", (snapshot, field) -> {
                    throw new IllegalStateException("secret");
                });
    }

    private static Where where(Map<String, Object> arguments, State state) {
        return new WellFilter((String) arguments.get("parish"), (LocalDate) arguments.get("dugFrom")).where(state);
    }

    private static Map<String, Well> byCode(Snapshot snapshot, List<String> codes) throws SQLException {
        var found = new HashMap<String, Well>();
        snapshot.each(
                Sql.of("select * from published.well where code = any(:codes)")
                        .bind("codes", codes.toArray(String[]::new)),
                row -> found.put(row.getString("code"), Well.read(row)));
        return found;
    }

    private static Map<String, Well> deepest(Snapshot snapshot, List<String> parishes) throws SQLException {
        var found = new HashMap<String, Well>();
        snapshot.each(
                Sql.of("""
                    select distinct on (parish) *
                    from published.well
                    where parish = any(:parishes) and parish <> 'Carrow'
                    order by parish, upkeep_pence desc, code
                    """).bind("parishes", parishes.toArray(String[]::new)),
                row -> found.put(row.getString("parish"), Well.read(row)));
        return found;
    }
}
