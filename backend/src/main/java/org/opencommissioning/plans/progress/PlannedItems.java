package org.opencommissioning.plans.progress;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** What a consortium has published to plan for a year, for those who check what is reported of it. */
@Singleton
final class PlannedItems {
    private final DataSource reader;

    PlannedItems(@Named("reader") DataSource reader) {
        this.reader = reader;
    }

    /** @return by {@link #key}, whether the item stands in the newest version; empty where no plan is published */
    Map<String, Boolean> of(OrganisationCode consortium, FinancialYear year) throws SQLException {
        var items = new HashMap<String, Boolean>();
        try (var connection = reader.getConnection()) {
            Sql.of("""
                select i.part, i.reference, bool_or(pub.superseded_by is null) as stands
                from published.plan_item i
                join published.publication pub using (publication_id)
                where pub.kind = 'plans'
                  and pub.publisher = :consortium
                  and pub.period = daterange(:from, :to)
                  and pub.edition is not null
                group by i.part, i.reference
                """)
                    .bind("consortium", consortium.text())
                    .bind("from", year.period().from())
                    .bind("to", year.period().to())
                    .list(
                            connection,
                            row -> items.merge(
                                    key(PlanPart.parse(row.getString("part")), row.getString("reference")),
                                    row.getBoolean("stands"),
                                    Boolean::logicalOr));
        }
        return items;
    }

    static String key(PlanPart part, String reference) {
        return part + " " + reference.toLowerCase(Locale.ROOT);
    }
}
