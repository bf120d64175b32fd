package org.opencommissioning.plans;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
import org.opencommissioning.documents.KeptDocuments;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Items of plans on the public side of the wall. */
final class PlanTable implements PublishedRows<PlanRow> {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:codes) as named (code)
        where not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.plan_item
          (publication_id, line, consortium_id, part, reference, under, title, detail, source, domain, baseline, target,
           unit, starts_on, due_on, owner, evidence, planned_pence, activity, partner_id, document)
        values
          (:publication, :line,
           (select organisation_id from published.organisation_key where code = :consortium),
           :part, :reference, :under, :title, :detail, :source, :domain, :baseline, :target,
           :unit, :starts, :due, :owner, :evidence, :planned, :activity,
           (select organisation_id from published.organisation_key where code = :partner),
           :document)
        """;

    @Override
    public void canonical(PlanRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<PlanRow> batch) throws SQLException {
        var codes = Stream.concat(
                        Stream.of(draft.publisher()),
                        batch.stream().map(PlanRow::partner).filter(Objects::nonNull))
                .map(OrganisationCode::text)
                .toArray();
        Sql.of(KEYS).bind("codes", connection.createArrayOf("text", codes)).update(connection);
        for (var row : batch) {
            write(connection, draft, row);
        }
    }

    private static void write(Connection connection, Draft draft, PlanRow row) throws SQLException {
        Sql.of(ROW)
                .bind("publication", draft.publicationId())
                .bind("line", row.line())
                .bind("consortium", draft.publisher().text())
                .bind("part", row.part().code())
                .bind("reference", row.reference())
                .bind("under", row.under())
                .bind("title", row.title())
                .bind("detail", row.detail())
                .bind("source", row.source())
                .bind("domain", row.domain())
                .bind("baseline", row.baseline())
                .bind("target", row.target())
                .bind("unit", row.unit())
                .bind("starts", row.startsOn())
                .bind("due", row.dueOn())
                .bind("owner", row.owner())
                .bind("evidence", row.evidence())
                .bind("planned", row.planned() == null ? null : row.planned().pence())
                .bind("activity", row.activity())
                .bind("partner", PlanRow.text(row.partner()))
                .bind("document", row.document())
                .update(connection);
        if (row.document() != null) {
            KeptDocuments.mention(connection, draft.publicationId(), row.line(), row.document(), row.title());
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // What a plan comes to is said by its parts: spend and savings are not one sum.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
