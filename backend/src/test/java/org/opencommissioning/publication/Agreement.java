package org.opencommissioning.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;

/** Whether the log, the rows, the totals and the kept files tell the same. */
final class Agreement {
    private static final String DISAGREEMENTS = """
        select 'publication ' || publication_id || ' has no edition'
        from published.publication
        where edition is null
        union all
        select 'edition ' || edition || ' is not in the log'
        from published.publication
        where not exists (select from published.entry e where e.edition = publication.edition)
        union all
        select 'edition ' || edition || ' says ' || row_count || ' rows'
        from published.publication pub
        where kind = 'payments'
          and withdrawn_by is null
          and row_count <> (select count(*) from published.payment p where p.publication_id = pub.publication_id)
            + (select count(*) from published.tombstone t where t.publication_id = pub.publication_id)
        union all
        select 'edition ' || edition || ' was withdrawn and has rows'
        from published.publication pub
        where withdrawn_by is not null
          and exists (select from published.payment p where p.publication_id = pub.publication_id)
        union all
        select 'edition ' || edition || ' was withdrawn and has its file'
        from published.publication pub
        join intake.submission s using (publication_id)
        join intake.file_piece using (file_id)
        where withdrawn_by is not null
        union all
        select 'payer ' || payer_id || ' in ' || month || ' does not add up'
        from published.total_payer_month t
        where pence <> (
          select coalesce(sum(amount_pence), 0)
          from published.payment p
          where p.live and p.payer_id = t.payer_id and date_trunc('month', p.paid_on) = t.month)
        union all
        select 'supplier ' || supplier_id || ' does not add up'
        from published.total_supplier t
        where pence <> (select coalesce(sum(amount_pence), 0) from published.payment p where p.live and p.supplier_id = t.supplier_id)
        union all
        select 'payment ' || publication_id || '-' || line || ' has no name'
        from published.payment p
        where not exists (select from published.supplier_name n where n.supplier_name_id = p.supplier_name_id)
           or not exists (select from published.supplier s where s.supplier_id = p.supplier_id)
        """;

    private Agreement() {}

    static List<String> listDisagreements(Connection writer) throws SQLException {
        return Sql.of(DISAGREEMENTS).list(writer, row -> row.getString(1));
    }
}
