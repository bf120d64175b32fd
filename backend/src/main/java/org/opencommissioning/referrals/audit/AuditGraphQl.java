package org.opencommissioning.referrals.audit;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of audits. */
@Singleton
final class AuditGraphQl implements GraphQlPart {
    private final AuditQueries audits;
    private final Provider<KnownCodes> codes;

    AuditGraphQl(AuditQueries audits, Provider<KnownCodes> codes) {
        this.audits = audits;
        this.codes = codes;
    }

    @Override
    public String room() {
        return "referral-audit";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(AuditQueries.DATASETS)
                .field("Query", "referralAudits", this::list)
                .field("Query", "referralFunnel", this::funnel);
    }

    private List<ReferralAudit> list(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        var filter = new AuditFilter(code("consortium", field), code("practice", field), code("provider", field));
        var year = year(snapshot, field);
        return year.isEmpty() ? List.of() : audits.list(snapshot, year.get(), filter);
    }

    private @Nullable FunnelPicture funnel(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        var provider = code("provider", field);
        String specialty = field.getArgument("specialty");
        var year = year(snapshot, field);
        return year.isEmpty()
                ? null
                : audits.findFunnel(snapshot, provider, specialty, year.get()).orElse(null);
    }

    private Optional<FinancialYear> year(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        String text = field.getArgument("year");
        try {
            return text == null ? audits.findNewestYear(snapshot) : Optional.of(FinancialYear.parse(text));
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_DATE.refusal("year", text, e.getMessage() + ".", "Write 2012-13.");
        }
    }

    private @Nullable OrganisationCode code(String argument, DataFetchingEnvironment field) {
        String text = field.getArgument(argument);
        try {
            var code = text == null ? null : OrganisationCode.parse(text);
            codes.get().mustKnow(argument, code);
            return code;
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    argument, text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
