package org.opencommissioning.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.plans.PlanPart;

class PlannedPathTest {
    private static final LocalDate APRIL = LocalDate.of(2013, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 30);
    private static final LocalDate DUE = LocalDate.of(2014, 3, 31);
    private static final PlannedPath SCANS = path("67", "90", DUE);
    private static final PlannedPath ADMISSIONS = path("212", "195", DUE);

    private static PlannedPath path(String baseline, String target, LocalDate due) {
        return new PlannedPath(PlanPart.OBJECTIVE, APRIL, due, number(baseline), number(target));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Rating rating(PlannedPath path, String value, LocalDate today) {
        return path.rate(number(value), JUNE, today);
    }

    @Test
    void theWorkedExampleOfTheDecisionIsTrue() {
        assertThat(SCANS.expectedOn(JUNE)).isEqualByComparingTo("72.73");
        assertThat(rating(SCANS, "74.5", JUNE)).isEqualTo(Rating.ON_TRACK);
        assertThat(rating(SCANS, "72", JUNE)).isEqualTo(Rating.BEHIND);
        assertThat(rating(SCANS, "89.9", DUE.plusDays(1))).isEqualTo(Rating.OVERDUE);
    }

    @Test
    void theLineBeginsAtTheBaselineAndEndsAtTheTarget() {
        assertThat(SCANS.expectedOn(APRIL.minusDays(1))).isEqualByComparingTo("67");
        assertThat(SCANS.expectedOn(APRIL.minusDays(400))).isEqualByComparingTo("67");
        assertThat(SCANS.expectedOn(DUE)).isEqualByComparingTo("90");
        assertThat(SCANS.expectedOn(DUE.plusDays(400))).isEqualByComparingTo("90");
    }

    @Test
    void whereTheTargetIsLowerLessIsBetter() {
        assertThat(ADMISSIONS.expectedOn(JUNE)).isEqualByComparingTo("207.76");
        assertThat(rating(ADMISSIONS, "207.7", JUNE)).isEqualTo(Rating.ON_TRACK);
        assertThat(rating(ADMISSIONS, "207.8", JUNE)).isEqualTo(Rating.BEHIND);
        assertThat(rating(ADMISSIONS, "195", JUNE)).isEqualTo(Rating.REACHED);
        assertThat(rating(ADMISSIONS, "180", DUE.plusYears(1))).isEqualTo(Rating.REACHED);
    }

    @Test
    void aValueOnTheLineIsOnTrackWhateverTheRounding() {
        var thirds = new PlannedPath(PlanPart.OBJECTIVE, APRIL, APRIL.plusDays(2), number("0"), number("3"));
        assertThat(thirds.rate(number("1"), APRIL, APRIL)).isEqualTo(Rating.ON_TRACK);
        assertThat(thirds.rate(number("0.999999"), APRIL, APRIL)).isEqualTo(Rating.BEHIND);
    }

    @Test
    void onItsDueDayNothingIsOverdueYet() {
        assertThat(SCANS.rate(number("80"), DUE, DUE)).isEqualTo(Rating.BEHIND);
        assertThat(SCANS.rate(number("80"), DUE, DUE.plusDays(1))).isEqualTo(Rating.OVERDUE);
        assertThat(SCANS.rate((BigDecimal) null, DUE, DUE)).isEqualTo(Rating.NOT_REPORTED);
        assertThat(SCANS.rate((BigDecimal) null, DUE, DUE.plusDays(1))).isEqualTo(Rating.OVERDUE);
    }

    @Test
    void whatThePlanDoesNotMeasureIsNotRated() {
        assertThat(rating(path("67", null, DUE), "80", JUNE)).isEqualTo(Rating.NOT_RATED);
        assertThat(rating(path(null, "90", DUE), "80", DUE.plusDays(9))).isEqualTo(Rating.NOT_RATED);
        assertThat(rating(path("67", "90", null), "80", JUNE)).isEqualTo(Rating.NOT_RATED);
        assertThat(rating(path("90", "90", DUE), "80", DUE.plusDays(9))).isEqualTo(Rating.NOT_RATED);
        assertThat(rating(path("90", "90", DUE), "90", JUNE)).isEqualTo(Rating.REACHED);
        assertThat(path("67", "90", null).expectedOn(JUNE)).isNull();
    }

    @Test
    void aMilestoneIsJudgedByItsDaysAlone() {
        var milestone = new PlannedPath(PlanPart.MILESTONE, APRIL, JUNE, null, null);
        assertThat(milestone.rate(JUNE, DUE)).isEqualTo(Rating.REACHED);
        assertThat(milestone.rate(JUNE.plusDays(1), DUE)).isEqualTo(Rating.REACHED_LATE);
        assertThat(milestone.rate(null, JUNE)).isEqualTo(Rating.NOT_DUE);
        assertThat(milestone.rate(null, JUNE.plusDays(1))).isEqualTo(Rating.OVERDUE);
        var withoutDay = new PlannedPath(PlanPart.MILESTONE, APRIL, null, null, null);
        assertThat(withoutDay.rate(null, DUE)).isEqualTo(Rating.NOT_RATED);
    }
}
