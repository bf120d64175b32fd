package org.opencommissioning.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** What the country's bodies say besides money: interests, referrals, replies, and what HealthWatches heard. */
final class SaidInCountry {
    /** Feedback is of the last so many months. */
    private static final int MONTHS_HEARD = 6;

    private static final int DAYS_TO_REGISTER = 24;
    private static final int DAYS_TO_REFERRALS = 45;
    private static final int DAYS_TO_REPLY = 75;

    private final Country country;
    private final CountrySize size;

    SaidInCountry(Country country, CountrySize size) {
        this.country = country;
        this.size = size;
    }

    Stream<DemoDelivery> interests() {
        return size.years()
                .flatMap(year -> country.consortia().stream()
                        .filter(Holders::hasRegister)
                        .map(consortium -> of(
                                "interests",
                                consortium,
                                year.period(),
                                year.code(),
                                year.period().lastDay().plusDays(DAYS_TO_REGISTER),
                                () -> InterestExtract.of(country, consortium, year))));
    }

    Stream<DemoDelivery> referrals() {
        return size.years()
                .flatMap(year -> country.consortia().stream()
                        .map(consortium -> of(
                                "referrals",
                                consortium,
                                year.period(),
                                year.code(),
                                year.period().lastDay().plusDays(DAYS_TO_REFERRALS),
                                () -> ReferralExtract.of(country, consortium, monthsOf(year)))));
    }

    private List<YearMonth> monthsOf(FinancialYear year) {
        return size.eachMonth()
                .filter(month -> year.period().contains(month.atDay(1)))
                .toList();
    }

    /** Half of the practices that came to have shares answer what the audit says of them. */
    Stream<DemoDelivery> replies() {
        var day = lastMonth().atEndOfMonth().plusDays(DAYS_TO_REPLY);
        return country.consortia().stream()
                .filter(consortium -> consortium.index() % 2 == 0 && Holders.hasRegister(consortium))
                .map(consortium -> {
                    var practice = Holders.of(country, consortium).joined();
                    return new DemoDelivery(
                            "replies",
                            new OrganisationCode(practice.code()),
                            practice.name(),
                            Period.ofDay(day),
                            "reply.csv",
                            day,
                            null,
                            InventedCountry.opened(() ->
                                    ReplyExtract.of(practice, Dice.of(country.seed(), "reply", consortium.index()))));
                });
    }

    /** Batches of feedback, each followed by what bodies answered to it. */
    Stream<DemoDelivery> heard() {
        return monthsHeard().flatMap(month -> country.counties().stream().flatMap(county -> heard(county, month)));
    }

    private Stream<DemoDelivery> heard(County county, YearMonth month) {
        var batch = new DemoDelivery(
                "feedback",
                new OrganisationCode(BodiesExtract.healthwatch(county)),
                "Healthwatch " + county.name(),
                Period.ofMonth(month),
                "feedback-" + month + ".csv",
                Heard.sentOn(month),
                null,
                InventedCountry.opened(() -> FeedbackExtract.batch(country, county, month)));
        var answered = Heard.in(country, county, month).stream()
                .filter(heard -> heard.answer() != null)
                .collect(groupingBy(Heard::code, TreeMap::new, toList()));
        return Stream.concat(Stream.of(batch), answered.values().stream().map(this::answers));
    }

    private DemoDelivery answers(List<Heard> answered) {
        var body = answered.getFirst();
        return new DemoDelivery(
                "responses",
                new OrganisationCode(body.code()),
                body.name(),
                Period.ofMonth(YearMonth.from(body.answeredOn())),
                "answers.csv",
                body.answeredOn(),
                null,
                InventedCountry.opened(() -> FeedbackExtract.answers(answered)));
    }

    byte[] decisions() {
        return FeedbackExtract.decisions(monthsHeard()
                .flatMap(month ->
                        country.counties().stream().flatMap(county -> Heard.in(country, county, month).stream())));
    }

    Stream<YearMonth> monthsHeard() {
        return size.eachMonth().skip(Math.max(0, size.months() - MONTHS_HEARD));
    }

    private YearMonth lastMonth() {
        return size.firstMonth().plusMonths(size.months() - 1L);
    }

    private static DemoDelivery of(
            String kind,
            Consortium consortium,
            Period period,
            String year,
            LocalDate received,
            Supplier<byte[]> bytes) {
        return new DemoDelivery(
                kind,
                new OrganisationCode(consortium.code()),
                consortium.name(),
                period,
                kind + "-" + year + ".csv",
                received,
                null,
                InventedCountry.opened(bytes));
    }
}
