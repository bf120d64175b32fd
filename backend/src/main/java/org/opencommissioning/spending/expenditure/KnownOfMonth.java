package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/**
 * What is published when a consortium's month is checked.
 *
 * @param paidBefore      by service, since 1 April, in the month before; empty in April and where that month is not published
 * @param given           by the Board, with what was decided by the month's end; null where that is not published
 * @param runningCostsCap of the consortium's people, in all; null where the cap or the people are not known
 */
record KnownOfMonth(
        Map<String, Money> paidBefore,
        @Nullable Money given,
        @Nullable Money runningCostsCap) {

    static KnownOfMonth read(Connection connection, OrganisationCode consortium, YearMonth month) throws SQLException {
        return new KnownOfMonth(
                paidBefore(connection, consortium, month),
                given(connection, consortium, month),
                cap(connection, consortium, FinancialYear.of(month.atDay(1))));
    }

    private static Map<String, Money> paidBefore(Connection connection, OrganisationCode consortium, YearMonth month)
            throws SQLException {
        var found = new HashMap<String, Money>();
        if (month.equals(FinancialYear.of(month.atDay(1)).firstMonth())) {
            return found;
        }
        Sql.of("""
            select e.service, e.paid_pence
            from published.expenditure e
            join published.publication pub using (publication_id)
            join published.organisation_key k on k.organisation_id = e.consortium_id
            where k.code = :consortium
              and e.month = :month
              and pub.edition is not null
              and pub.superseded_by is null
            """)
                .bind("consortium", consortium.text())
                .bind("month", month.minusMonths(1).atDay(1))
                .each(connection, 0, row -> found.put(row.getString(1), new Money(row.getLong(2))));
        return found;
    }

    private static @Nullable Money given(Connection connection, OrganisationCode consortium, YearMonth month)
            throws SQLException {
        return Sql.of("""
            select sum(a.amount_pence)::bigint
            from published.allocation a
            join published.publication pub using (publication_id)
            join published.organisation_key k on k.organisation_id = a.consortium_id
            where k.code = :consortium
              and a.start_year = :year
              and a.practice_id is null
              and (a.decided_on is null or a.decided_on <= :end)
              and pub.edition is not null
              and pub.superseded_by is null
            """)
                .bind("consortium", consortium.text())
                .bind("year", FinancialYear.of(month.atDay(1)).startYear())
                .bind("end", month.atEndOfMonth())
                .find(connection, row -> ExpenditureRow.money(row, "sum"))
                .orElse(null);
    }

    private static @Nullable Money cap(Connection connection, OrganisationCode consortium, FinancialYear year)
            throws SQLException {
        return Sql.of("""
            select p.high * max(a.registered)
            from published.allocation a
            join published.publication pub using (publication_id)
            join published.organisation_key k on k.organisation_id = a.consortium_id
            join published.allocation_parameter p on p.name = 'running-costs'
              and a.start_year between p.first_year and coalesce(p.last_year, a.start_year)
            where k.code = :consortium
              and a.start_year = :year
              and a.component = 'programme'
              and a.decided_on is null
              and pub.edition is not null
              and pub.superseded_by is null
            group by p.high
            """)
                .bind("consortium", consortium.text())
                .bind("year", year.startYear())
                .find(connection, row -> row.getBigDecimal(1))
                .map(KnownOfMonth::pounds)
                .orElse(null);
    }

    private static Money pounds(BigDecimal amount) {
        return Money.ofPounds(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
