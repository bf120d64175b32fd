package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/**
 * The months for which payments are published.
 *
 * @param months by the one payer, or by any
 * @param day    on which this is said: that of the edition, so that the same question has the same answer for ever
 */
public record Coverage(SortedSet<YearMonth> months, LocalDate day) {

    /** @param payer null for all payers: a month counts when any of them has published it */
    public static Coverage read(Snapshot snapshot, @Nullable OrganisationCode payer) throws SQLException {
        var edition = snapshot.state().edition();
        var months = new TreeSet<YearMonth>();
        snapshot.each(
                Sql.of("""
                    select distinct lower(period), upper(period)
                    from published.publication
                    where kind = 'payments'
                      and (:payer::text is null or publisher = :payer)
                      and edition <= :edition
                      and (superseded_by is null or superseded_by > :edition)
                    """).bind("payer", payer == null ? null : payer.text()).bind("edition", edition.number()),
                row -> addMonths(months, row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)));
        var day = edition.publishedAt() == null
                ? LocalDate.EPOCH
                : LocalDate.ofInstant(edition.publishedAt(), AsAt.ENGLAND);
        return new Coverage(Collections.unmodifiableSortedSet(months), day);
    }

    private static void addMonths(SortedSet<YearMonth> months, LocalDate from, LocalDate to) {
        for (var month = YearMonth.from(from); month.atDay(1).isBefore(to); month = month.plusMonths(1)) {
            months.add(month);
        }
    }

    /** The newest financial year of which every month is published, or else the newest at all; empty before the first. */
    public Optional<FinancialYear> newestWholeYear() {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var newest = FinancialYear.of(months.last().atDay(1));
        var oldest = FinancialYear.of(months.first().atDay(1));
        return Stream.iterate(
                        newest, year -> year.compareTo(oldest) >= 0, year -> new FinancialYear(year.startYear() - 1))
                .filter(year -> year.months().allMatch(months::contains))
                .findFirst()
                .or(() -> Optional.of(newest));
    }

    /** @param sum null where no payment is dated in the month; that is zero where the month is published */
    MonthFigure figure(YearMonth month, @Nullable Sum sum) {
        if (sum != null || months.contains(month)) {
            return MonthFigure.known(month, sum == null ? Sum.NOTHING : sum);
        }
        if (months.isEmpty() || month.isBefore(months.first())) {
            return MonthFigure.missing(month, MonthState.UNKNOWN, null);
        }
        var dueOn = DueDate.of(month);
        return day.isAfter(dueOn)
                ? MonthFigure.missing(month, MonthState.NOT_PUBLISHED, dueOn)
                : MonthFigure.missing(month, MonthState.NOT_DUE, null);
    }
}
