package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/**
 * One interest as a register declares it.
 *
 * @param person   null where it is a practice's, or where the name is withheld
 * @param withheld why the name is not published; null where it is
 * @param share    of the provider, in per cent with two decimals
 * @param band     in which the share lies; null where the register gives none
 */
record InterestRow(
        long line,
        List<String> cells,
        @Nullable String person,
        @Nullable String withheld,
        @Nullable OrganisationCode practice,
        String role,
        @Nullable OrganisationCode provider,
        String providerName,
        InterestKind kind,
        @Nullable BigDecimal share,
        @Nullable ShareBand band,
        @Nullable String relationship,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate declaredOn,
        @Nullable String managed,
        @Nullable String gifts,
        @Nullable String breach)
        implements ReturnRow {

    /** A band is a member only where there is one: registers of before there were bands keep their leaves in the log. */
    void canonical(Canonical out) {
        out.beginObject();
        if (band != null) {
            out.member("band", band.code());
        }
        out.member("breach", breach)
                .member("declaredOn", declaredOn.toString())
                .member("from", text(from))
                .member("gifts", gifts)
                .member("kind", kind.code())
                .member("line", line)
                .member("managed", managed)
                .member("person", person)
                .member("practice", text(practice))
                .member("provider", text(provider))
                .member("providerName", providerName)
                .member("relationship", relationship)
                .member("role", role)
                .member("share", share == null ? null : share.toPlainString())
                .member("to", text(to))
                .member("withheld", withheld)
                .endObject();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
