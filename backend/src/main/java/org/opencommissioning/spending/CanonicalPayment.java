package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** A payment as the log hashes it (docs/log-format.md, section 2). What a file leaves empty is unknown. */
public final class CanonicalPayment {
    private CanonicalPayment() {}

    public static void write(PaymentRow row, OrganisationCode payer, Canonical out) {
        out.beginObject()
                .member("amountPence", row.amount().pence())
                .member("date", row.date().toString())
                .member("description", given(row.description()))
                .member("expenseArea", given(row.expenseArea()))
                .member("expenseType", given(row.expenseType()))
                .member("line", row.line())
                .member("payer", payer.text())
                .member("reference", given(row.reference()))
                .member("supplier", row.supplier())
                .endObject();
    }

    static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
