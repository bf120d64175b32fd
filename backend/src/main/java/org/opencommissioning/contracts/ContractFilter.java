package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Words;
import org.opencommissioning.values.OrganisationCode;

/** Which contracts are meant; null where it does not matter. */
@Introspected
public record ContractFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium whose register states it, or on whose behalf it was made.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of an organisation with which it was made.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9ND")
        OrganisationCode provider,

        @Nullable @QueryValue @Parameter(description = "By which route the provider was chosen.")
        Route route,

        @Nullable
        @QueryValue
        @Parameter(description = "Words of the title, the services, the provider, the service line or the reference.")
        @Schema(maxLength = 200, example = "imaging")
        String q,

        @Nullable
        @QueryValue
        @Parameter(description = "Only contracts under which services were due on this day, as far as days are known.")
        LocalDate on,

        @Nullable
        @QueryValue
        @Parameter(description = "The service line of the plan that it belongs to, by its reference.")
        @Schema(maxLength = 200, example = "S3")
        String serviceLine,

        @Nullable
        @QueryValue
        @Parameter(
                description = "Number of a supplier of payments; contracts with it, by its code or one of its names.")
        @Schema(format = "int32", minimum = "1", maximum = "2147483647", example = "17")
        Integer supplier,

        @Nullable
        @QueryValue
        @Parameter(description = "One contract, by its id.")
        @Schema(maxLength = 120, pattern = "^[0-9A-Za-z-]+$", example = "9N4-C-2011-04")
        String contract) {

    public static final ContractFilter ALL = new ContractFilter(null, null, null, null, null, null, null, null);

    static ContractFilter of(String contract) {
        return new ContractFilter(null, null, null, null, null, null, null, contract);
    }

    /** Those of one consortium's register. */
    public static ContractFilter by(OrganisationCode consortium) {
        return new ContractFilter(consortium, null, null, null, null, null, null, null);
    }

    /** Those that were made with an organisation. */
    public static ContractFilter with(OrganisationCode provider) {
        return new ContractFilter(null, provider, null, null, null, null, null, null);
    }

    /** Those that were made with a supplier of payments. */
    public static ContractFilter withSupplier(int supplier) {
        return new ContractFilter(null, null, null, null, null, null, supplier, null);
    }

    /** The newest state of each contract in the newest register that stood at the edition. */
    Where where(State state) {
        var words = q == null ? null : Words.of(q);
        return Where.all()
                .with("edition", state.edition().number())
                .and(ContractQueries.STANDS)
                .and("""
                    (consortium.code = :consortium
                     or c.associates @> array(select organisation_id from published.organisation_key where code = :consortium))
                    """, "consortium", text(consortium))
                .and("""
                    exists (
                      select
                      from published.contract_supplier with_whom
                      join published.organisation_key known using (organisation_id)
                      where with_whom.publication_id = c.publication_id
                        and with_whom.line = c.line
                        and known.code = :provider)
                    """, "provider", text(provider))
                .and("""
                    exists (
                      select
                      from published.contract_supplier with_whom
                      join published.supplier paid on paid.supplier_id = :supplier
                      where with_whom.publication_id = c.publication_id
                        and with_whom.line = c.line
                        and (with_whom.organisation_id = paid.organisation_id
                             or lower(with_whom.name) in (
                               select lower(n.name)
                               from published.supplier_name n
                               where n.supplier_id = paid.supplier_id)))
                    """, "supplier", supplier)
                .and("c.route = :route", "route", route == null ? null : route.code())
                .and("c.words @@ :words::tsquery", "words", words == null || words.isEmpty() ? null : words.query())
                .and("c.from_on <= :on and coalesce(c.to_on >= :on, true)", "on", on)
                .and("lower(c.service_line) = lower(:serviceLine)", "serviceLine", serviceLine)
                .and("upper(c.contract_id) = upper(:contract)", "contract", contract);
    }

    private static @Nullable String text(@Nullable OrganisationCode code) {
        return code == null ? null : code.text();
    }
}
