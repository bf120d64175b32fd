package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;

/** What a correction changed. Both sides, however many publications, are taken as multisets of what their lines say: exact repeats are genuine. */
@Singleton
public final class PaymentChangeQueries {
    // Lines that say the same are paired off by nth; of the rest, those of one supplier and reference are taken for one
    // line changed.
    private static final String PAIRS = """
        (
          with line as (
            %s),
          lone as (
            select *, row_number() over (
                     partition by is_new, supplier_name_id, reference
                     order by paid_on, amount_pence, edition, line) as pair
            from line
            where not exists (
              select
              from line other
              where other.is_new <> line.is_new
                and (other.supplier_name_id, other.reference, other.paid_on, other.amount_pence,
                     other.area, other.type, other.description, other.nth)
                  = (line.supplier_name_id, line.reference, line.paid_on, line.amount_pence,
                     line.area, line.type, line.description, line.nth)))
          select supplier_name_id,
                 coalesce(was.line, 0) as was_line, coalesce(was.edition, 0) as was_edition, was.paid_on as was_paid_on,
                 was.amount_pence as was_amount_pence, was.area as was_area, was.type as was_type,
                 nullif(was.reference, '') as was_reference, nullif(was.description, '') as was_description,
                 coalesce(now.line, 0) as now_line, now.edition as now_edition, now.paid_on as now_paid_on,
                 now.amount_pence as now_amount_pence, now.area as now_area, now.type as now_type,
                 nullif(now.reference, '') as now_reference, nullif(now.description, '') as now_description
          from (select * from lone where not is_new) was
          full join (select * from lone where is_new) now using (supplier_name_id, reference, pair)) c\
        """;
    private static final String CHANGES = paired("""
        select pub.edition, pub.edition = :of as is_new, p.line, p.paid_on, p.amount_pence, p.supplier_name_id,
               coalesce(p.expense_area_id, 0) as area, coalesce(p.expense_type_id, 0) as type,
               coalesce(p.reference, '') as reference, coalesce(p.description, '') as description,
               row_number() over (
                 partition by pub.edition = :of, p.supplier_name_id, p.reference, p.paid_on, p.amount_pence,
                              p.expense_area_id, p.expense_type_id, p.description
                 order by pub.edition, p.line) as nth
        from published.publication correction
        join published.publication pub on pub.edition = any(correction.supersedes || correction.edition)
        join published.payment p on p.publication_id = pub.publication_id
        where correction.edition = :of
          and correction.edition <= :edition
          and correction.supersedes <> '{}'\
        """);
    private static final Listing<PaymentChange> LISTING = Listing.of(
                    "changes", PaymentChange.class, PaymentChange::read)
            .select("""
                c.*, written.name as supplier_name, was_area.name as was_area_name, was_type.name as was_type_name,
                now_area.name as now_area_name, now_type.name as now_type_name\
                """)
            .from(CHANGES + """

                join published.supplier_name written using (supplier_name_id)
                left join published.expense_area was_area on was_area.expense_area_id = c.was_area
                left join published.expense_type was_type on was_type.expense_type_id = c.was_type
                left join published.expense_area now_area on now_area.expense_area_id = c.now_area
                left join published.expense_type now_type on now_type.expense_type_id = c.now_type\
                """)
            .sort("line", "greatest(c.now_line, c.was_line)", KeyType.NUMBER)
            .key("c.now_line", KeyType.NUMBER)
            .key("c.was_edition", KeyType.NUMBER)
            .key("c.was_line", KeyType.NUMBER)
            .reads(PaymentQueries.DATASETS);

    /** What a correction changed, in the order of the file. @param after cursor to continue after; null for the first page */
    public Page<PaymentChange> page(Snapshot snapshot, long edition, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(LISTING, Long.toString(edition), null, state -> where(state, edition))
                .page(snapshot, after, limit, true);
    }

    /** How many lines a correction added, removed and changed. */
    public record Counts(long added, long removed, long changed) {}

    /** SQL of the pairs {@code c}. @param lines SQL of both sides' lines, in the columns of those of a correction */
    public static String paired(String lines) {
        return PAIRS.formatted(lines);
    }

    public Listing<PaymentChange> listing() {
        return LISTING;
    }

    public Where where(State state, long edition) {
        return Where.all().with("edition", state.edition().number()).with("of", edition);
    }

    /** No counts of a first publication. */
    public Counts count(Snapshot snapshot, long edition) throws SQLException {
        return snapshot.find(
                        Sql.of("""
                            select count(*) filter (where was_line = 0), count(*) filter (where now_line = 0),
                                   count(*) filter (where was_line > 0 and now_line > 0)
                            from %s
                            """.formatted(CHANGES))
                                .bind("edition", snapshot.state().edition().number())
                                .bind("of", edition),
                        row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .orElseThrow();
    }

    /** What a correction changed about one line, of itself or of a publication it replaced. */
    List<PaymentChange> listOf(Snapshot snapshot, long edition, PaymentId id) throws SQLException {
        var side = id.edition() == edition
                ? "c.now_line = :line"
                : "c.was_line = :line and c.was_edition = " + id.edition();
        return new PageQuestion<>(
                        LISTING, "", null, state -> where(state, edition).and(side, "line", id.line()))
                .page(snapshot, null, 10, false)
                .rows();
    }
}
