package org.opencommissioning.interests.companies;

import jakarta.inject.Singleton;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.organisations.Organisation;

/** The GraphQL schema's share of companies. */
@Singleton
final class CompanyGraphQl implements GraphQlPart {
    CompanyGraphQl() {}

    @Override
    public String room() {
        return "companies";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(CompanyQueries.DATASETS)
                .list(
                        "Query",
                        "companies",
                        CompanyQueries.COMPANIES,
                        (arguments, state) -> CompanyQueries.where(state, null))
                .listUnder(
                        "Organisation",
                        "companies",
                        CompanyQueries.COMPANIES,
                        Organisation::code,
                        "k.code",
                        (arguments, state) -> CompanyQueries.where(state, null));
    }
}
