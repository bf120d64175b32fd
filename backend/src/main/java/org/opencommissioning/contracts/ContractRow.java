package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/**
 * A contract as it was made or, from {@code amendedOn} on, as it was changed.
 *
 * @param newest whether no later line of the file states the same contract
 */
record ContractRow(
        long line,
        List<String> cells,
        String reference,
        @Nullable String ocid,
        String title,
        @Nullable String services,
        List<Supplier> suppliers,
        @Nullable Route route,
        @Nullable String process,
        @Nullable Money value,
        @Nullable LocalDate awardedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable OrganisationCode lead,
        List<OrganisationCode> associates,
        @Nullable String procuredBy,
        @Nullable String procuredBecause,
        @Nullable String serviceLine,
        @Nullable String quality,
        @Nullable Quality qualityMet,
        @Nullable LocalDate amendedOn,
        @Nullable String amendment,
        boolean newest)
        implements ReturnRow {

    /** With whom; a code, an identifier and an office only where the file gives them. */
    record Supplier(
            String name,
            @Nullable OrganisationCode code,
            @Nullable String identifier,
            @Nullable String office) {}

    String plainReference() {
        return ContractId.plain(reference);
    }

    /** Suppliers' names in one text. */
    String provider() {
        return String.join("; ", suppliers.stream().map(Supplier::name).toList());
    }

    ContractRow notNewest() {
        return with(false);
    }

    private ContractRow with(boolean isNewest) {
        return new ContractRow(
                line,
                cells,
                reference,
                ocid,
                title,
                services,
                suppliers,
                route,
                process,
                value,
                awardedOn,
                from,
                to,
                lead,
                associates,
                procuredBy,
                procuredBecause,
                serviceLine,
                quality,
                qualityMet,
                amendedOn,
                amendment,
                isNewest);
    }

    void canonical(Canonical out) {
        out.beginObject()
                .member("amendedOn", text(amendedOn))
                .member("amendment", amendment)
                .name("associates")
                .beginArray();
        associates.forEach(associate -> out.value(associate.text()));
        out.endArray()
                .member("awardedOn", text(awardedOn))
                .member("from", text(from))
                .member("lead", text(lead))
                .member("line", line)
                .member("ocid", ocid)
                .member("process", process)
                .member("procuredBecause", procuredBecause)
                .member("procuredBy", procuredBy)
                .member("quality", quality)
                .member("qualityMet", text(qualityMet))
                .member("reference", reference)
                .member("route", text(route))
                .member("serviceLine", serviceLine)
                .member("services", services)
                .name("suppliers")
                .beginArray();
        suppliers.forEach(supplier -> out.beginObject()
                .member("code", text(supplier.code()))
                .member("identifier", supplier.identifier())
                .member("name", supplier.name())
                .member("office", supplier.office())
                .endObject());
        out.endArray()
                .member("title", title)
                .member("to", text(to))
                .member("value", text(value))
                .endObject();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
