package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.RowProofs;
import org.opencommissioning.publication.SentRowQueries;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.publication.reading.PublishedRow;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.spending.PaymentReturn;
import org.opencommissioning.spending.payments.PaymentSource.Cell;
import org.opencommissioning.spending.payments.PaymentSource.Check;
import org.opencommissioning.spending.payments.PaymentSource.Correction;
import org.opencommissioning.values.Money;

/** Answers "Where does this figure come from?" */
@Singleton
public final class PaymentSourceQueries {
    private static final int MOST_LINES = 100;
    private final PaymentQueries payments;
    private final PaymentChangeQueries changes;
    private final PublicationQueries publications;
    private final SentRowQueries sent;
    private final RowProofs proofs;
    private final PaymentReturn type;
    private final ReplyQueries replies;

    PaymentSourceQueries(
            PaymentQueries payments,
            PaymentChangeQueries changes,
            PublicationQueries publications,
            SentRowQueries sent,
            RowProofs proofs,
            PaymentReturn type,
            ReplyQueries replies) {
        this.payments = payments;
        this.changes = changes;
        this.publications = publications;
        this.sent = sent;
        this.proofs = proofs;
        this.type = type;
        this.replies = replies;
    }

    /** Empty where there is no such line, or was none yet at the edition asked for. */
    public Optional<PaymentSource> find(Snapshot snapshot, PaymentId id) throws SQLException {
        var payment = payments.find(snapshot, id);
        var row = payment.isEmpty() ? Optional.<PublishedRow>empty() : sent.find(snapshot, id.edition(), id.line());
        return row.isEmpty() ? Optional.empty() : Optional.of(source(snapshot, id, payment.get(), row.get()));
    }

    private PaymentSource source(Snapshot snapshot, PaymentId id, Payment payment, PublishedRow row)
            throws SQLException {
        var publication = publications.find(snapshot, id.edition()).orElseThrow();
        var proof = proofs.of(snapshot, row);
        return new PaymentSource(
                publication,
                id.line(),
                cells(row),
                checks(snapshot, id),
                proof.leaf(),
                proof.salt(),
                new String(proof.canonical(), StandardCharsets.UTF_8),
                proof.inContent(),
                corrections(snapshot, publication, id),
                sameInvoice(snapshot, payment),
                replies.listAboutLine(snapshot, id.edition(), id.line()));
    }

    private static List<Cell> cells(PublishedRow row) {
        int columns = Math.max(row.headings().size(), row.cells().size());
        return IntStream.range(0, columns)
                .mapToObj(i -> new Cell(
                        i < row.headings().size() ? row.headings().get(i) : "",
                        i < row.cells().size() ? row.cells().get(i) : ""))
                .toList();
    }

    private List<Check> checks(Snapshot snapshot, PaymentId id) throws SQLException {
        var found = new HashMap<String, String>();
        snapshot.each(
                Sql.of("""
                    select f.rule, f.severity
                    from published.rule_finding f
                    join published.publication pub using (publication_id)
                    left join published.line_finding line
                      on line.publication_id = f.publication_id and line.rule = f.rule and line.line = :line
                    where pub.edition = :of
                      and (f.of_file or line.line is not null)
                    """).bind("of", id.edition()).bind("line", id.line()),
                row -> found.put(row.getString(1), row.getString(2)));
        return type.rules().stream()
                .map(rule -> new Check(rule.id(), rule.sentence(), outcome(found, rule.id())))
                .toList();
    }

    private static String outcome(Map<String, String> found, String rule) {
        return switch (found.getOrDefault(rule, "")) {
            case "warn" -> "warned";
            case "note" -> "noted";
            default -> "passed";
        };
    }

    private List<Correction> corrections(Snapshot snapshot, Publication publication, PaymentId id) throws SQLException {
        var found = new ArrayList<Correction>();
        if (publication.corrects()) {
            add(found, snapshot, publication, id);
        }
        if (publication.supersededBy() != null) {
            add(
                    found,
                    snapshot,
                    publications.find(snapshot, publication.supersededBy()).orElseThrow(),
                    id);
        }
        return found;
    }

    private void add(List<Correction> found, Snapshot snapshot, Publication correction, PaymentId id)
            throws SQLException {
        for (var change : changes.listOf(snapshot, correction.edition(), id)) {
            found.add(new Correction(
                    correction.edition(),
                    correction.publishedAt(),
                    correction.reason() == null ? "" : correction.reason().text(),
                    amount(change.was()),
                    amount(change.now())));
        }
    }

    private static @Nullable Money amount(PaymentChange.@Nullable Side side) {
        return side == null ? null : side.amount();
    }

    private static List<Payment> sameInvoice(Snapshot snapshot, Payment payment) throws SQLException {
        if (payment.reference() == null) {
            return List.of();
        }
        return new PageQuestion<>(
                        PaymentQueries.PAYMENTS,
                        "",
                        "date",
                        state -> Where.all()
                                .with("edition", state.edition().number())
                                .and("pub.edition = :of", "of", payment.edition())
                                .and(
                                        "p.supplier_id = :supplier",
                                        "supplier",
                                        Integer.valueOf(payment.supplier().id()))
                                .and("p.reference = :reference", "reference", payment.reference())
                                .and("p.line <> :line", "line", payment.line()))
                .page(snapshot, null, MOST_LINES, false)
                .rows();
    }
}
