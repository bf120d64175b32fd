package org.opencommissioning.referrals.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.opencommissioning.statistics.Interval;

/** Two limits of a share, as proportions. */
@Serdeable
public record Limits(BigDecimal low, BigDecimal high) {
    static Limits of(Interval interval) {
        return new Limits(Shares.rounded(interval.low()), Shares.rounded(interval.high()));
    }
}
