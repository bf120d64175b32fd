package org.opencommissioning.feedback.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseClockTest {
    private static final Regime COUNTED =
            new Regime("counted", LocalDate.of(2008, 4, 1), null, 20, true, "Beginning with the day.", "SI 2008/528");
    private static final Regime AFTER =
            new Regime("after", LocalDate.of(2008, 4, 1), null, 20, false, "After the day.", "a protocol");

    @ParameterizedTest(name = "{3}: received {0}, due {1} with the day itself, {2} after it")
    @CsvSource({
        "2012-02-01, 2012-02-28, 2012-02-29, no holiday (leap year)",
        "2012-03-19, 2012-04-17, 2012-04-18, Easter 2012",
        "2011-04-15, 2011-05-18, 2011-05-19, Easter and royal wedding 2011",
        "2012-05-21, 2012-06-19, 2012-06-20, Jubilee June 2012",
        "2010-12-13, 2011-01-12, 2011-01-13, Christmas 2010 on a Saturday",
        "2011-12-12, 2012-01-11, 2012-01-12, Christmas 2011 on a Sunday",
        "2012-12-10, 2013-01-09, 2013-01-10, Christmas 2012 on a Tuesday",
        "2012-06-02, 2012-07-03, 2012-07-03, received on the Saturday before the Jubilee",
        "2013-03-29, 2013-04-29, 2013-04-29, received on Good Friday",
    })
    void workedDates(LocalDate received, LocalDate withTheDay, LocalDate afterTheDay, String what) {
        assertThat(ResponseClock.of(received, COUNTED).dueOn()).as(what).isEqualTo(withTheDay);
        assertThat(ResponseClock.of(received, AFTER).dueOn()).as(what).isEqualTo(afterTheDay);
    }

    @Test
    void eachDayIsListedAndSaysWhyItDoesNotCount() {
        var days = ResponseClock.of(LocalDate.of(2012, 6, 1), AFTER).days();

        assertThat(days.subList(0, 6))
                .containsExactly(
                        new ClockDay(LocalDate.of(2012, 6, 1), null, "Day of receipt"),
                        new ClockDay(LocalDate.of(2012, 6, 2), null, "Saturday"),
                        new ClockDay(LocalDate.of(2012, 6, 3), null, "Sunday"),
                        new ClockDay(LocalDate.of(2012, 6, 4), null, "Spring Bank Holiday"),
                        new ClockDay(LocalDate.of(2012, 6, 5), null, "Queen's Diamond Jubilee"),
                        new ClockDay(LocalDate.of(2012, 6, 6), 1, null));
        assertThat(days.getLast().number()).isEqualTo(20);
    }

    @Test
    void aPauseStopsTheClockAndAnExtensionAddsDays() {
        var pause = new Pause(LocalDate.of(2012, 2, 6), LocalDate.of(2012, 2, 10), "Waiting for HealthWatch's answer");
        var extension = new Extension(5, "The provider had to be asked");

        var clock = ResponseClock.of(LocalDate.of(2012, 2, 1), COUNTED, List.of(pause), List.of(extension));

        assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2012, 3, 13));
        assertThat(clock.days())
                .contains(new ClockDay(LocalDate.of(2012, 2, 6), null, "Waiting for HealthWatch's answer"));
    }

    @Test
    void aClockThatWouldStandForYearsIsRefused() {
        var forEver = new Pause(LocalDate.of(2012, 1, 1), LocalDate.of(2099, 1, 1), "Lost");

        assertThatThrownBy(() -> ResponseClock.of(LocalDate.of(2012, 2, 1), COUNTED, List.of(forEver), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRuleInForceOnTheDayOfReceiptApplies() {
        assertThat(Regimes.on(LocalDate.of(2008, 3, 31))).isEmpty();
        assertThat(Regimes.on(LocalDate.of(2013, 3, 31))).map(Regime::id).contains("links-2008");
        assertThat(Regimes.on(LocalDate.of(2013, 4, 1))).map(Regime::id).contains("healthwatch-2013");
        assertThat(Regimes.all())
                .allSatisfy(regime -> assertThat(regime.source()).isNotBlank());
    }
}
