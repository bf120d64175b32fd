package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Gathering;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.publication.reading.Tombstones;
import org.opencommissioning.publication.replies.ReplyQueries;

/** Payments as the public may read them, newest or as at an edition. */
@Singleton
public final class PaymentQueries {
    /** What an answer about payments depends on: the payments, the registers that name who paid and who was paid, and their replies. */
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of("payments", ReplyQueries.DATASET), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    public static final Listing<Payment> PAYMENTS = Listing.of(
                    "payments", Payment.class, PaymentLine::read, PaymentLine::named)
            .select(PaymentLine.COLUMNS)
            .from("""
                published.payment p
                join published.publication pub on pub.publication_id = p.publication_id
                left join published.supplier on supplier.supplier_id = p.supplier_id\
                """)
            .csv("""
                pub.edition || '-' || p.line, p.paid_on, payer.code,
                published.csv_text(coalesce(payer_said.name, payer.code)), p.supplier_id, published.csv_text(supplier.name),
                paid.code, published.csv_text(written.name), published.csv_text(area.name), published.csv_text(type.name),
                published.csv_text(p.description), published.csv_text(p.reference), p.amount_pence * 0.01, pub.edition, p.line,
                case when pub.superseded_by <= :edition then 'true' else 'false' end,
                case
                  when replied.about_edition is null then ''
                  else coalesce((
                    select published.csv_text(string_agg(said.words, '; ' order by said.place))
                    from unnest(replied.lines, replied.words) with ordinality as said (line, words, place)
                    where said.line is null or said.line = p.line), '')
                end\
                """, """
                published.payment p
                join published.publication pub on pub.publication_id = p.publication_id
                join published.organisation_key payer on payer.organisation_id = p.payer_id
                left join published.organisation payer_said on payer_said.organisation_id = p.payer_id
                  and payer_said.from_edition <= :edition
                  and (payer_said.to_edition is null or payer_said.to_edition > :edition)
                join published.supplier on supplier.supplier_id = p.supplier_id
                left join published.organisation_key paid on paid.organisation_id = supplier.organisation_id
                join published.supplier_name written on written.supplier_name_id = p.supplier_name_id
                left join published.expense_area area on area.expense_area_id = p.expense_area_id
                left join published.expense_type type on type.expense_type_id = p.expense_type_id
                left join (
                  select r.about_edition, array_agg(r.about_line order by saying.edition desc, r.line desc) as lines,
                         array_agg(coalesce(named.name, r.organisation) || ': ' || r.words
                           order by saying.edition desc, r.line desc) as words
                  from published.reply r
                  join published.publication saying on saying.publication_id = r.publication_id
                  left join published.organisation_key known on known.code = r.organisation
                  left join published.organisation named on named.organisation_id = known.organisation_id
                    and named.from_edition <= :edition
                    and (named.to_edition is null or named.to_edition > :edition)
                  where saying.edition <= :edition
                    and (saying.superseded_by is null or saying.superseded_by > :edition)
                  group by r.about_edition) replied on replied.about_edition = pub.edition\
                """)
            .sort("date", "p.paid_on", KeyType.DAY)
            .sort("amount", "p.amount_pence", KeyType.NUMBER)
            .sort("supplier", "supplier.name", KeyType.TEXT)
            .byDefault("-date")
            .key("p.publication_id", KeyType.NUMBER)
            .key("p.line", KeyType.NUMBER)
            .reads(DATASETS);

    /** Of this shape the lines are found one by one by their keys, however many payments there are. */
    private static final String OF_IDS = """
        select %s
        from unnest(:editions, :lines) as wanted(edition, line)
        join published.publication pub on pub.edition = wanted.edition and pub.edition <= :edition
        join published.payment p on p.publication_id = pub.publication_id and p.line = wanted.line
        """.formatted(PaymentLine.COLUMNS);

    /** Payments are so many that most are asked for once, by many at a time. */
    public static final Gathering<PaymentId, Payment> BY_ID = new Gathering<>(DATASETS, PaymentQueries::read);

    private final Tombstones tombstones;

    PaymentQueries(Tombstones tombstones) {
        this.tombstones = tombstones;
    }

    /**
     * @param question the scope as text, so that a cursor of other filters is known and refused
     * @param sort     {@code date}, {@code amount} or {@code supplier}, {@code -} before it for the largest first; null for {@code -date}
     * @param after    cursor to continue after; null for the first page
     */
    public Page<Payment> page(
            Snapshot snapshot,
            PaymentScope scope,
            String question,
            @Nullable String sort,
            @Nullable String after,
            int limit)
            throws SQLException {
        checkSort(scope, sort);
        return new PageQuestion<>(PAYMENTS, question, sort, scope::where).page(snapshot, after, limit, true);
    }

    /** The first payments in an order, without going on. */
    public Page<Payment> first(Snapshot snapshot, PaymentScope scope, String sort, int limit) throws SQLException {
        return page(snapshot, scope, "", sort, null, limit);
    }

    /**
     * Empty where there is no such line, or was none yet at the edition asked for. A superseded publication's lines are still there.
     *
     * @throws org.opencommissioning.api.problems.Refusal WITHDRAWN when it was withdrawn
     */
    public Optional<Payment> find(Snapshot snapshot, PaymentId id) throws SQLException {
        var found = snapshot.find(BY_ID, id);
        if (found.isEmpty()) {
            tombstones.refuse(snapshot, id.edition(), id.line());
        }
        return found;
    }

    /**
     * Those of these lines that there are, in any order.
     *
     * @throws org.opencommissioning.api.problems.Refusal WITHDRAWN when it is one line, and was withdrawn
     */
    public List<Payment> list(Snapshot snapshot, Collection<PaymentId> ids) throws SQLException {
        return ids.size() == 1
                ? find(snapshot, ids.iterator().next()).stream().toList()
                : List.copyOf(read(snapshot, ids).values());
    }

    private static Map<PaymentId, Payment> read(Snapshot snapshot, Collection<PaymentId> ids) throws SQLException {
        var wanted = List.copyOf(new LinkedHashSet<>(ids));
        var sql = Sql.of(OF_IDS)
                .bind("editions", wanted.stream().map(PaymentId::edition).toArray(Long[]::new))
                .bind("lines", wanted.stream().map(PaymentId::line).toArray(Integer[]::new))
                .bind("edition", snapshot.state().edition().number());
        var lines = snapshot.list(sql, PaymentLine::read);
        var found = new HashMap<PaymentId, Payment>();
        lines.stream()
                .map(PaymentLine.named(snapshot, lines))
                .forEach(payment -> found.put(new PaymentId(payment.edition(), payment.line()), payment));
        return found;
    }

    /** Names are sorted within what one organisation paid, one supplier got or one file holds: never all at once. */
    public static void checkSort(PaymentScope scope, @Nullable String sort) {
        if (sort != null && sort.endsWith("supplier") && !scope.isOfOne()) {
            throw ProblemKind.UNKNOWN_SORT.refusal(
                    "sort",
                    sort,
                    "All payments together cannot be sorted by supplier.",
                    "Add payer, supplier or edition, or sort by date or amount.");
        }
    }
}
