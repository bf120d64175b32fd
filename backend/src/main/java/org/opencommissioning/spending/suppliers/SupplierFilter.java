package org.opencommissioning.spending.suppliers;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Words;
import org.opencommissioning.values.OrganisationCode;

/**
 * Which suppliers are meant; null where it does not matter.
 *
 * @param q            words of one of the supplier's names
 * @param organisation of the register, that the supplier is
 * @param matched      whether the name was matched to the register
 */
@Introspected
public record SupplierFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Words of one of the supplier's names, whole or their beginnings: all must be found.")
        @Schema(maxLength = 200, pattern = "^.*$", example = "northmoor general")
        String q,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the organisation that the supplier is.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "R9A")
        OrganisationCode organisation,

        @Nullable
        @QueryValue
        @Parameter(description = "Only those whose name was matched to the register, or only those whose was not.")
        Boolean matched) {
    public static final SupplierFilter ALL = new SupplierFilter(null, null, null);

    /** Conditions on suppliers {@code s}. */
    public Where where(State state) {
        var where = Where.all()
                .with("edition", state.edition().number())
                .and("known.code = :organisation", "organisation", organisation == null ? null : organisation.text());
        if (matched != null) {
            where.and(matched ? "s.organisation_id is not null" : "s.organisation_id is null");
        }
        return q == null ? where : named(where, Words.of(q));
    }

    static Where named(Where where, Words words) {
        return words.isEmpty() ? where : where.and("""
            s.supplier_id in (
                select supplier_id
                from published.supplier_name
                where words @@ :words::tsquery)\
            """).with("words", words.query());
    }
}
