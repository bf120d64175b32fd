package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Which reports, recommendations, answers or escalations are meant; null where it does not matter. */
@Introspected
public record ReportFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the local HealthWatch whose report it is.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9NH")
        OrganisationCode healthwatch,

        @Nullable
        @QueryValue
        @Parameter(description = "Reference of the report at its HealthWatch.")
        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-R1")
        String reference,

        @Nullable
        @QueryValue
        @Parameter(
                description =
                        "Code of the body: that a recommendation is addressed to, that something was taken to, that"
                                + " answers; of reports, that one of their recommendations is addressed to.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "R9N")
        OrganisationCode body) {
    public static final ReportFilter ALL = new ReportFilter(null, null, null);

    public static ReportFilter of(OrganisationCode healthwatch, String reference) {
        return new ReportFilter(healthwatch, reference, null);
    }

    public static ReportFilter by(OrganisationCode healthwatch) {
        return new ReportFilter(healthwatch, null, null);
    }

    public static ReportFilter to(OrganisationCode body) {
        return new ReportFilter(null, null, body);
    }

    Where reports(State at) {
        return where(at).and("r.kind = 'report'").and("""
            exists (
              select
              from published.report_line one
              join published.organisation_key body on body.organisation_id = one.to_id
              where one.publication_id = r.publication_id
                and one.kind = 'recommendation'
                and one.reference = r.reference
                and body.code = :body)\
            """, "body", body == null ? null : body.text());
    }

    Where recommendations(State at, @Nullable String state) {
        return toBody(where(at).and("r.kind = 'recommendation'")).and("stands.state = :state", "state", state);
    }

    Where escalations(State at) {
        return toBody(where(at).and("r.kind = 'escalation'"));
    }

    Where answers(State at) {
        return where(at).and("answerer.code = :body", "body", body == null ? null : body.text());
    }

    private Where toBody(Where where) {
        return where.and("addressee.code = :body", "body", body == null ? null : body.text());
    }

    private Where where(State at) {
        return ReportQueries.at(at)
                .and("healthwatch.code = :healthwatch", "healthwatch", healthwatch == null ? null : healthwatch.text())
                .and("r.reference = :reference", "reference", reference);
    }
}
