package org.opencommissioning.pages.spending;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.pages.citations.Citable;
import org.opencommissioning.pages.citations.Cited;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentId;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentSource;
import org.opencommissioning.spending.payments.PaymentSourceQueries;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.values.Money;

/** A payment that was cited: its amount then, and what a correction made of it. */
@Singleton
final class CitedPayments implements Citable {
    private static final Pattern PATH = Pattern.compile("/payments/([0-9]{1,18}-[0-9]{1,9})");

    private final PaymentQueries payments;
    private final PaymentSourceQueries sources;
    private final PublicationQueries publications;

    CitedPayments(PaymentQueries payments, PaymentSourceQueries sources, PublicationQueries publications) {
        this.payments = payments;
        this.sources = sources;
        this.publications = publications;
    }

    @Override
    public Optional<Cited> cite(Snapshot then, Snapshot now, Visit visit, String path) throws SQLException {
        var named = PATH.matcher(path);
        if (!named.matches()) {
            return Optional.empty();
        }
        var id = PaymentId.parse(named.group(1));
        var before = payments.find(then, id);
        var today = sources.find(now, id);
        return before.isEmpty() || today.isEmpty()
                ? Optional.empty()
                : Optional.of(cited(now, then.state().edition().number(), before.get(), today.get()));
    }

    private Cited cited(Snapshot now, long citedAt, Payment payment, PaymentSource today) throws SQLException {
        var amount = payment.amount();
        var replaced = today.publication().supersededBy();
        boolean replacedSince = replaced != null && replaced > citedAt;
        var change = today.corrections().stream()
                .filter(correction -> correction.edition() > citedAt)
                .findFirst();
        return new Cited(
                "Payment " + payment.id(),
                one(amount),
                change.isEmpty() ? one(amount) : one(change.get().now()),
                replacedSince
                        ? Cited.Correction.of(publications.find(now, replaced).orElseThrow())
                        : null);
    }

    private static @Nullable Sum one(@Nullable Money amount) {
        return amount == null ? null : new Sum(1, amount);
    }
}
