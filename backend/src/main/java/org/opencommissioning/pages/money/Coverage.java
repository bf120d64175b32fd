package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param publishers of each month that any of them has published: the one payer, or all
 * @param day        on which this is said: that of the edition, so that the same question has the same answer for ever
 */
public record Coverage(SortedMap<YearMonth, Publishers> publishers, LocalDate day) {
    private static final String PUBLISHERS = """
        with standing as (
          select publisher, lower(period) as since, upper(period) as until
          from published.publication
          where kind = 'payments'
            and (:payer::text is null or publisher = :payer)
            and edition <= :edition
            and (superseded_by is null or superseded_by > :edition)
        ), covered as (
          select distinct publisher, month::date
          from standing, generate_series(date_trunc('month', since::timestamp), until - 1, interval '1 month') month
        ), begun as (
          select c.publisher, min(c.month) as since, o.closed_on
          from covered c
          left join published.organisation o
            on o.code = c.publisher and o.from_edition <= :edition and (o.to_edition is null or o.to_edition > :edition)
          group by c.publisher, o.closed_on
        )
        select m.month, count(c.publisher),
               count(*) filter (where c.publisher is null and (b.closed_on is null or b.closed_on > m.month))
        from (select distinct month from covered) m
        join begun b on b.since <= m.month
        left join covered c on c.publisher = b.publisher and c.month = m.month
        group by m.month
        """;

    /** @param awaited who have published an earlier month, are still open and have not published this one */
    record Publishers(long published, long awaited) {}

    /** @param payer null for all payers: a month counts when any of them has published it */
    public static Coverage read(Snapshot snapshot, @Nullable OrganisationCode payer) throws SQLException {
        var edition = snapshot.state().edition();
        var publishers = new TreeMap<YearMonth, Publishers>();
        snapshot.each(
                Sql.of(PUBLISHERS)
                        .bind("payer", payer == null ? null : payer.text())
                        .bind("edition", edition.number()),
                row -> publishers.put(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        new Publishers(row.getLong(2), row.getLong(3))));
        var day = edition.publishedAt() == null
                ? LocalDate.EPOCH
                : LocalDate.ofInstant(edition.publishedAt(), AsAt.ENGLAND);
        return new Coverage(Collections.unmodifiableSortedMap(publishers), day);
    }

    /** Months that any of them has published. */
    public NavigableSet<YearMonth> months() {
        return new TreeSet<>(publishers.keySet());
    }

    /** The newest financial year of which every month is published, or else the newest at all; empty before the first. */
    public Optional<FinancialYear> newestWholeYear() {
        var months = months();
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
        if (sum != null || publishers.containsKey(month)) {
            return MonthFigure.known(month, sum == null ? Sum.NOTHING : sum, awaited(month));
        }
        if (publishers.isEmpty() || month.isBefore(publishers.firstKey())) {
            return MonthFigure.missing(month, MonthState.UNKNOWN, null);
        }
        var dueOn = DueDate.of(month);
        return day.isAfter(dueOn)
                ? MonthFigure.missing(month, MonthState.NOT_PUBLISHED, dueOn)
                : MonthFigure.missing(month, MonthState.NOT_DUE, null);
    }

    private @Nullable Awaited awaited(YearMonth month) {
        var of = publishers.getOrDefault(month, new Publishers(0, 0));
        var dueOn = DueDate.of(month);
        return of.awaited() == 0
                ? null
                : new Awaited(of.awaited(), of.published() + of.awaited(), dueOn, day.isAfter(dueOn));
    }
}
