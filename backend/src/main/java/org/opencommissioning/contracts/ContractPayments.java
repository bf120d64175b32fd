package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.ContractPaid.Tie;
import org.opencommissioning.database.Sql;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.values.Money;

/** Ties payments to contracts by the supplier, many contracts in two statements. */
@Singleton
public final class ContractPayments {
    public static final Set<String> DATASETS = Stream.concat(
                    ContractQueries.DATASETS.stream(), PaymentQueries.DATASETS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final String NEWEST = "p.live";
    private static final String THEN = """
        exists (
          select
          from published.publication pub
          where pub.publication_id = p.publication_id
            and %s)\
        """.formatted(PaymentScope.LIVE_THEN);

    /** Contracts with the days of their term for which their consortium's payments are published. */
    private static final String ASKED = """
        with paid_period as (
          select k.organisation_id, min(lower(pub.period)) as first_day, max(upper(pub.period)) - 1 as last_day
          from published.publication pub
          join published.organisation_key k on k.code = pub.publisher
          where pub.kind = 'payments'
            and pub.edition <= :edition
            and (pub.superseded_by is null or pub.superseded_by > :edition)
          group by k.organisation_id
        ), asked as (
          select c.contract_id, c.publication_id, c.line, c.consortium_id, c.value_pence, c.from_on, c.to_on,
                 greatest(c.from_on, known.first_day) as first_day,
                 least(coalesce(c.to_on, known.last_day), known.last_day) as last_day
          from published.contract c
          join published.publication pub using (publication_id)
          left join paid_period known on known.organisation_id = c.consortium_id
          where %s
            and upper(c.contract_id) = any(:contracts)
        )
        """.formatted(ContractQueries.STANDS);

    private static final String CONTRACTS = ASKED + """
        select a.contract_id, a.value_pence, a.from_on, a.to_on, a.first_day, a.last_day,
               array(
                 select distinct c.contract_id
                 from published.contract_supplier own
                 join published.contract_supplier same
                   on same.publication_id = own.publication_id
                   and (same.organisation_id = own.organisation_id or lower(same.name) = lower(own.name))
                 join published.contract c on c.publication_id = same.publication_id and c.line = same.line
                 where own.publication_id = a.publication_id
                   and own.line = a.line
                   and c.newest
                   and c.contract_id <> a.contract_id
                   and coalesce(c.from_on, a.first_day) <= a.last_day
                   and coalesce(c.to_on, a.last_day) >= a.first_day
                 order by 1) as others
        from asked a
        """;

    private static final String TIES = ASKED + """
        , tied as (
          select a.contract_id, a.consortium_id, a.first_day, a.last_day, tie.supplier_id, min(tie.method) as method,
                 max(tie.confidence) as confidence
          from asked a
          join published.contract_supplier own using (publication_id, line)
          cross join lateral (
            select s.supplier_id, 'code' as method, min(n.confidence) as confidence
            from published.supplier s
            join published.supplier_name n on n.supplier_id = s.supplier_id and n.payer_id = a.consortium_id
            where s.organisation_id = own.organisation_id
            group by s.supplier_id
            union all
            select n.supplier_id, 'name', :same_name
            from published.supplier_name n
            where n.payer_id = a.consortium_id
              and lower(n.name) = lower(own.name)) tie
          group by a.contract_id, a.consortium_id, a.first_day, a.last_day, tie.supplier_id
        )
        select t.contract_id, t.supplier_id, s.name, t.method, t.confidence, sum.lines, sum.pence
        from tied t
        join published.supplier s using (supplier_id)
        cross join lateral (
          select count(*) as lines, coalesce(sum(p.amount_pence), 0)::bigint as pence
          from published.payment p
          where p.payer_id = t.consortium_id
            and p.supplier_id = t.supplier_id
            and p.paid_on between t.first_day and t.last_day
            and %s) sum
        where sum.lines > 0
        order by sum.pence desc, t.supplier_id
        """;

    /** How sure a name is that register and payments of one consortium write alike. */
    private static final BigDecimal SAME_NAME = new BigDecimal("0.90");

    ContractPayments() {}

    private record Ties(String contract, Tie tie) {}

    public Optional<ContractPaid> find(Snapshot snapshot, String contract) throws SQLException {
        return ofEach(snapshot, List.of(contract)).values().stream().findFirst();
    }

    /** By the contract's id. */
    public Map<String, ContractPaid> ofEach(Snapshot snapshot, List<String> contracts) throws SQLException {
        Map<String, List<Tie>> ties = snapshot
                .list(
                        bound(TIES.formatted(snapshot.state().newest() ? NEWEST : THEN), snapshot, contracts)
                                .bind("same_name", SAME_NAME),
                        ContractPayments::tie)
                .stream()
                .collect(Collectors.groupingBy(Ties::contract, Collectors.mapping(Ties::tie, Collectors.toList())));
        var paid = new HashMap<String, ContractPaid>();
        snapshot.each(bound(CONTRACTS, snapshot, contracts), row -> {
            var id = row.getString("contract_id");
            paid.put(id, paid(row, id, ties.getOrDefault(id, List.of())));
        });
        return paid;
    }

    private static Sql bound(String statement, Snapshot snapshot, List<String> contracts) {
        return Sql.of(statement)
                .bind("edition", snapshot.state().edition().number())
                .bind(
                        "contracts",
                        contracts.stream()
                                .map(id -> id.toUpperCase(Locale.ROOT))
                                .toArray(String[]::new));
    }

    private static Ties tie(ResultSet row) throws SQLException {
        return new Ties(
                row.getString("contract_id"),
                new Tie(
                        row.getString("supplier_id"),
                        row.getString("name"),
                        row.getString("method"),
                        row.getBigDecimal("confidence"),
                        row.getLong("lines"),
                        new Money(row.getLong("pence"))));
    }

    private static ContractPaid paid(ResultSet row, String id, List<Tie> ties) throws SQLException {
        var first = row.getObject("first_day", LocalDate.class);
        var last = row.getObject("last_day", LocalDate.class);
        boolean known = first != null && last != null && !last.isBefore(first);
        var pence = row.getObject("value_pence", Long.class);
        var value = pence == null ? null : new Money(pence);
        return new ContractPaid(
                id,
                value,
                known ? evenly(value, row, first, last) : null,
                known ? first : null,
                known ? last : null,
                ties,
                ties.stream().map(Tie::confidence).min(BigDecimal::compareTo).orElse(null),
                List.of((String[]) row.getArray("others").getArray()),
                ties.stream().mapToLong(Tie::lines).sum(),
                ties.stream().map(Tie::amount).reduce(Money.ZERO, Money::plus));
    }

    private static @Nullable Money evenly(@Nullable Money value, ResultSet row, LocalDate first, LocalDate last)
            throws SQLException {
        var from = row.getObject("from_on", LocalDate.class);
        var to = row.getObject("to_on", LocalDate.class);
        if (value == null || from == null || to == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long term = ChronoUnit.DAYS.between(from, to) + 1;
        return Money.ofPounds(value.pounds()
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(term), 2, RoundingMode.HALF_UP));
    }
}
