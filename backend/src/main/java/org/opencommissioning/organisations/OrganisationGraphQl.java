package org.opencommissioning.organisations;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.OrganisationCode;

/** The register's share of the GraphQL schema. */
@Singleton
final class OrganisationGraphQl implements GraphQlPart {
    private final OrganisationQueries queries;
    private final Provider<KnownCodes> codes;

    OrganisationGraphQl(OrganisationQueries queries, Provider<KnownCodes> codes) {
        this.queries = queries;
        this.codes = codes;
    }

    @Override
    public String room() {
        return "organisations";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(OrganisationQueries.DATASETS)
                .field("Query", "organisation", this::organisation)
                .list("Query", "organisations", OrganisationQueries.ORGANISATIONS, this::where)
                .list("Query", "memberships", MembershipQueries.MEMBERSHIPS, this::memberships)
                .node("Organisation", Organisation.class, Organisation::code, queries::list)
                .listUnder(
                        "Organisation",
                        "practices",
                        OrganisationQueries.MEMBERS,
                        Organisation::code,
                        "k.code",
                        OrganisationGraphQl::members);
    }

    @Nullable
    private Organisation organisation(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        var code = code("code", field.getArgument("code"));
        return queries.find(snapshot, code, field.getArgument("on")).orElse(null);
    }

    private Where where(Map<String, Object> arguments, State state) {
        var consortium = code("consortium", (String) arguments.get("consortium"));
        codes.get().mustKnow("consortium", consortium);
        return new OrganisationFilter(
                        (String) arguments.get("q"),
                        role((String) arguments.get("role")),
                        status((String) arguments.get("status")),
                        consortium,
                        (String) arguments.get("postcode"),
                        (LocalDate) arguments.get("on"))
                .where(state);
    }

    private Where memberships(Map<String, Object> arguments, State state) {
        var practice = code("practice", (String) arguments.get("practice"));
        var consortium = code("consortium", (String) arguments.get("consortium"));
        codes.get().mustKnow("practice", practice);
        codes.get().mustKnow("consortium", consortium);
        return new MembershipFilter(
                        practice, consortium, (LocalDate) arguments.get("on"), (Boolean) arguments.get("assigned"))
                .where(state);
    }

    private static Where members(Map<String, Object> arguments, State state) {
        var status = status((String) arguments.get("status"));
        return OrganisationFilter.all(state, (LocalDate) arguments.get("on"))
                .and(OrganisationQueries.MEMBER)
                .and("o.role = 'gp-practice'")
                .and(OrganisationQueries.STATUS + " = :status", "status", status == null ? null : status.code());
    }

    @Nullable
    private static OrganisationRole role(@Nullable String name) {
        return name == null ? null : OrganisationRole.valueOf(name);
    }

    @Nullable
    private static OrganisationStatus status(@Nullable String name) {
        return name == null ? null : OrganisationStatus.valueOf(name);
    }

    @Nullable
    private static OrganisationCode code(String argument, @Nullable String text) {
        try {
            return text == null ? null : OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    argument, text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
