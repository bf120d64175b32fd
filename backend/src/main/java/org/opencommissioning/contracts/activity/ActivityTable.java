package org.opencommissioning.contracts.activity;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.Figure;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Activity on the public side of the wall, each count a figure. */
final class ActivityTable implements PublishedRows<ActivityRow> {
    private static final String KEY = """
        insert into published.organisation_key (code)
        select :code
        where not exists (select from published.organisation_key where code = :code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.contract_activity
          (publication_id, line, consortium_id, contract_id, reference, month, point, planned, actual, price_pence,
           rule_version)
        select :publication, :line, k.organisation_id, :contract, :reference, :month, :point, :planned, :actual, :price,
               :rule
        from published.organisation_key k
        where k.code = :consortium
        """;

    @Override
    public void canonical(ActivityRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ActivityRow> batch) throws SQLException, IOException {
        Sql.of(KEY).bind("code", draft.publisher().text()).update(connection);
        writeRules(connection, batch);
        for (var row : batch) {
            Sql.of(ROW)
                    .bind("publication", draft.publicationId())
                    .bind("line", row.line())
                    .bind("consortium", draft.publisher().text())
                    .bind("contract", KnownContracts.key(draft.publisher(), row.reference()))
                    .bind("reference", row.reference())
                    .bind("month", row.month().atDay(1))
                    .bind("point", row.point().code())
                    .bind("planned", row.planned())
                    .bind("actual", row.actual() instanceof Figure.Shown(var value) ? value : null)
                    .bind("price", row.price() == null ? null : row.price().pence())
                    .bind("rule", row.rule().version())
                    .update(connection);
        }
    }

    /** The parameters by which its small counts are kept are published with them. */
    private static void writeRules(Connection connection, List<ActivityRow> batch) throws SQLException {
        for (var rule : batch.stream().map(ActivityRow::rule).distinct().toList()) {
            Sql.of("""
                insert into published.small_counts (dataset, version, smallest, largest, rounded_to)
                values ('activity', :version, :smallest, :largest, :step)
                on conflict do nothing
                """)
                    .bind("version", rule.version())
                    .bind("smallest", rule.smallest())
                    .bind("largest", rule.largest())
                    .bind("step", rule.roundedTo())
                    .update(connection);
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // What is added up is added up when it is asked for, of figures alone.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
