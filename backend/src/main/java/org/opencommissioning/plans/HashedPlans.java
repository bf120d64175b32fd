package org.opencommissioning.plans;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Published items of plans as the log hashed them. */
@Singleton
final class HashedPlans implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(PlanReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select i.line, i.part, i.reference, i.under, i.title, i.detail, i.source, i.domain, i.baseline, i.target, i.unit,
                   i.starts_on, i.due_on, i.owner, i.evidence, i.planned_pence, i.activity, partner.code as partner, i.document
            from published.plan_item i
            left join published.organisation_key partner on partner.organisation_id = i.partner_id
            where i.publication_id = :publication
              and i.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        var pence = row.getObject("planned_pence", Long.class);
        var partner = row.getString("partner");
        new PlanRow(
                        row.getLong("line"),
                        List.of(),
                        PlanPart.parse(row.getString("part")),
                        row.getString("reference"),
                        row.getString("under"),
                        row.getString("title"),
                        row.getString("detail"),
                        row.getString("source"),
                        row.getObject("domain", Integer.class),
                        row.getBigDecimal("baseline"),
                        row.getBigDecimal("target"),
                        row.getString("unit"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("owner"),
                        row.getString("evidence"),
                        pence == null ? null : new Money(pence),
                        row.getBigDecimal("activity"),
                        partner == null ? null : new OrganisationCode(partner),
                        row.getString("document"))
                .canonical(out);
        return out.toBytes();
    }
}
