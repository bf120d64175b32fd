package org.opencommissioning.spending.payments;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;

/**
 * Payments that were not there at an earlier edition, for those who follow a question. A correction sends a whole file again: a line that
 * says what a line of the replaced file said is no news, as often as it stood there (decisions/0530). Only what was published in between
 * is read, however many payments there are.
 */
@Singleton
public final class NewPayments {
    /** So many publications back a feed looks. */
    private static final int LATEST_FILES = 24;

    /** All that a line says. */
    private static final String SAID = """
        row(p.payer_id, p.supplier_name_id, p.expense_area_id, p.expense_type_id, p.paid_on, p.amount_pence, p.reference,
            p.description)::text\
        """;

    private final PaymentQueries payments;
    private final PaymentScopes scopes;

    NewPayments(PaymentQueries payments, PaymentScopes scopes) {
        this.payments = payments;
        this.scopes = scopes;
    }

    /** A payment, and the day on which it was published. */
    public record Told(Payment payment, LocalDate publishedOn) {}

    /**
     * Those that fit at the snapshot's state and did not at an edition before, the first published first.
     *
     * @throws org.opencommissioning.api.problems.Refusal when the filter names what nobody knows
     */
    public List<Payment> since(Snapshot snapshot, PaymentFilter filter, long since, int limit) throws SQLException {
        var scope = scopes.of(snapshot, filter);
        var came =
                publications(snapshot, since, "edition > :since", "(superseded_by is null or superseded_by > :until)");
        if (came.length == 0) {
            return List.of();
        }
        var gone =
                publications(snapshot, since, "edition <= :since", "superseded_by > :since", "superseded_by <= :until");
        var where = scope.ofLines(Where.all().and("p.publication_id = any(:came)", "came", came));
        var before = scope.ofLines(Where.all().and("p.publication_id = any(:gone)", "gone", gone));
        var ids = snapshot.list(
                Sql.of("""
                    select came.edition, came.line
                    from (
                    %s
                    ) came
                    where not exists (
                      select
                      from (
                      %s
                      ) gone
                      where gone.said = came.said
                        and gone.nth = came.nth)
                    order by came.edition, came.line
                    limit %d
                    """.formatted(numbered(where), numbered(before), limit))
                        .bind(where.values())
                        .bind(before.values()),
                row -> new PaymentId(row.getLong(1), row.getInt(2)));
        return inOrder(snapshot, ids);
    }

    private static String numbered(Where where) {
        return """
            select pub.edition, p.line, %1$s as said,
                   row_number() over (partition by %1$s order by pub.edition, p.line) as nth
            from published.payment p
            join published.publication pub using (publication_id)
            %2$s\
            """.formatted(SAID, where.clause());
    }

    private static Long[] publications(Snapshot snapshot, long since, String... conditions) throws SQLException {
        return snapshot.list(
                        Sql.of("""
                            select publication_id
                            from published.publication
                            where kind = 'payments'
                              and edition <= :until
                              and %s
                            """.formatted(String.join("\n  and ", conditions)))
                                .bind("since", since)
                                .bind("until", snapshot.state().edition().number()),
                        row -> row.getLong(1))
                .toArray(Long[]::new);
    }

    /** The last published of those that fit, the newest publication first. */
    public List<Told> latest(Snapshot snapshot, PaymentFilter filter, int limit) throws SQLException {
        var scope = scopes.of(snapshot, filter);
        var days = new HashMap<Long, LocalDate>();
        var numbers = new ArrayList<Long>();
        var files = Where.all()
                .with("edition", snapshot.state().edition().number())
                .and("pub.kind = 'payments'")
                .and(PaymentScope.LIVE_THEN);
        var holds = Where.all()
                .and("s.publication_id = pub.publication_id")
                .and("s.payer_id = :payer", "payer", scope.payer());
        PaymentScope.among(holds, "s.supplier_id", "suppliers", scope.suppliers());
        snapshot.each(
                Sql.of("""
                    select pub.publication_id, pub.edition, pub.published_at
                    from published.publication pub
                    %s
                    order by pub.edition desc
                    limit %d
                    """.formatted(files.clause("""
                        exists (
                          select
                          from published.payment_by_supplier s
                          %s)\
                        """.formatted(holds.clause())), LATEST_FILES))
                        .bind(files.values())
                        .bind(holds.values()),
                row -> {
                    numbers.add(row.getLong(1));
                    days.put(
                            row.getLong(2),
                            LocalDate.ofInstant(row.getTimestamp(3).toInstant(), AsAt.ENGLAND));
                });
        var where =
                scope.ofLines(Where.all().and("p.publication_id = any(:files)", "files", numbers.toArray(Long[]::new)));
        var ids = snapshot.list(
                Sql.of("""
                    select pub.edition, p.line
                    from published.payment p
                    join published.publication pub using (publication_id)
                    %s
                    order by pub.edition desc, p.line
                    limit %d
                    """.formatted(where.clause(), limit)).bind(where.values()),
                row -> new PaymentId(row.getLong(1), row.getInt(2)));
        return inOrder(snapshot, ids).stream()
                .sorted(Comparator.comparingLong(Payment::edition).reversed())
                .map(payment -> new Told(payment, days.get(payment.edition())))
                .toList();
    }

    private List<Payment> inOrder(Snapshot snapshot, List<PaymentId> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Payment> found =
                payments.list(snapshot, ids).stream().collect(Collectors.toMap(Payment::id, payment -> payment));
        return ids.stream().map(id -> found.get(id.edition() + "-" + id.line())).toList();
    }
}
