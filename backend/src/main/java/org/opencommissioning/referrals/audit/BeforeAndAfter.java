package org.opencommissioning.referrals.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.statistics.InterruptedSeries;

/**
 * The share month by month, and by how much it stepped up when the interest began, beyond the trend that ran before.
 *
 * @param began   first day of the interest
 * @param change  of the share, as a proportion; null where fewer than three months are known on a side
 * @param low     lower end of its interval of 95%
 */
@Serdeable
public record BeforeAndAfter(
        @Nullable LocalDate began,
        @Nullable BigDecimal change,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @ArraySchema(maxItems = 1000) List<Month> months) {

    /** One month. @param share null where nobody was referred in the specialty */
    @Serdeable
    @Schema(name = "AuditMonth")
    public record Month(
            @Schema(maxLength = 7, example = "2012-04") String month,
            ControlledTotal referrals,
            ControlledTotal toProvider,
            @Nullable BigDecimal share) {}

    static BeforeAndAfter of(@Nullable LocalDate began, List<Month> months) {
        var counted = months.stream().filter(month -> month.share() != null).toList();
        if (began == null) {
            return new BeforeAndAfter(null, null, null, null, months);
        }
        var first = began.getDayOfMonth() == 1 ? began : began.plusMonths(1).withDayOfMonth(1);
        var points = counted.stream()
                .map(month -> new InterruptedSeries.Point(
                        Math.min(month.toProvider().middle(), month.referrals().middle()),
                        month.referrals().middle(),
                        !LocalDate.parse(month.month() + "-01").isBefore(first)))
                .toList();
        long after = points.stream().filter(InterruptedSeries.Point::isAfter).count();
        if (after < InterruptedSeries.FEWEST_POINTS || points.size() - after < InterruptedSeries.FEWEST_POINTS) {
            return new BeforeAndAfter(began, null, null, null, months);
        }
        var series = InterruptedSeries.of(points);
        return new BeforeAndAfter(
                began,
                Shares.rounded(series.change()),
                Shares.rounded(series.interval().low()),
                Shares.rounded(series.interval().high()),
                months);
    }
}
