package org.opencommissioning.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * Merrowmark, a country that does not exist, drawn from a seed: its register and the payment files of its consortia. The same
 * seed and size give the same bytes. A file is drawn when its content is opened; the country itself takes a few megabytes.
 */
public final class InventedCountry {
    public static final String NAME = "Merrowmark";

    /** The seed of the demo, so that everyone sees the same country. */
    public static final long USUAL_SEED = 1;

    static final OrganisationCode BOARD = new OrganisationCode("9MB");
    static final String BOARD_NAME = NAME + " Commissioning Board";

    private final Country country;
    private final CountrySize size;

    public InventedCountry(long seed, CountrySize size) {
        this.country = Country.draw(seed, size.consortia());
        this.size = size;
    }

    /**
     * All deliveries in the order in which they are received: the register, the boundaries, then list sizes quarter by quarter,
     * allocations, interests and referrals year by year, plans, contracts, decisions and expenditure of the last year, payments month after month, feedback of
     * the last months, answers to it and what HealthWatches think of them, a report and two consultations.
     */
    public Stream<DemoDelivery> deliveries() {
        var said = new SaidInCountry(country, size);
        var received = Stream.of(
                        listSizes(),
                        allocations(),
                        said.interests(),
                        said.referrals(),
                        said.replies(),
                        new MoneyInCountry(country, size).deliveries(),
                        payments(),
                        said.heard(),
                        new InvolvedInCountry(country, size)
                                .deliveries(said.monthsHeard().toList()))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(DemoDelivery::receivedOn));
        return Stream.concat(register(), received);
    }

    /** What invented moderators decide of the feedback, item by item. */
    public InputStream decisions() {
        return new ByteArrayInputStream(new SaidInCountry(country, size).decisions());
    }

    private Stream<DemoDelivery> listSizes() {
        return ListSizeExtract.quarters(size.firstMonth(), size.months()).map(this::listSizes);
    }

    /** Sent a fortnight after the count, the first with the register. */
    private DemoDelivery listSizes(YearMonth quarter) {
        var sent = quarter.atDay(15);
        var first = size.firstMonth().atDay(1);
        return new DemoDelivery(
                "list-sizes",
                BOARD,
                BOARD_NAME,
                Period.ofMonth(quarter),
                "list-sizes-" + quarter + ".csv",
                sent.isBefore(first) ? first : sent,
                null,
                opened(() -> ListSizeExtract.of(country, quarter)));
    }

    private Stream<DemoDelivery> allocations() {
        return size.years().map(this::allocations);
    }

    /** Sent in January of the year, with what was changed in October. */
    private DemoDelivery allocations(FinancialYear year) {
        var sent = LocalDate.of(year.startYear() + 1, 1, 15);
        var first = size.firstMonth().atDay(1);
        return new DemoDelivery(
                "allocations",
                BOARD,
                BOARD_NAME,
                year.period(),
                "allocations-" + year.code() + ".csv",
                sent.isBefore(first) ? first : sent,
                null,
                opened(() -> AllocationExtract.of(country, year)));
    }

    Stream<DemoDelivery> register() {
        return Stream.of(
                extract("consortia", "eccg.csv", () -> RegisterExtract.consortia(country.consortia())),
                extract("trusts", "etr.csv", () -> RegisterExtract.trusts(country.trusts())),
                extract("practices", "epraccur.csv", () -> RegisterExtract.practices(country.practices())),
                extract(
                        "boundaries",
                        "boundaries.geojson",
                        () -> BoundaryExtract.of(country.seed(), country.consortia())),
                extract("organisations", "organisations.csv", () -> BodiesExtract.of(country)),
                extract("particulars", "particulars.csv", () -> ParticularsExtract.of(country)),
                extract(
                        "district-boundaries",
                        "district-boundaries.geojson",
                        () -> BoundaryExtract.districts(country.seed(), country.consortia())));
    }

    private DemoDelivery extract(String kind, String fileName, Supplier<byte[]> bytes) {
        var day = size.firstMonth().atDay(1);
        return new DemoDelivery(kind, BOARD, BOARD_NAME, Period.ofDay(day), fileName, day, null, opened(bytes));
    }

    Country country() {
        return country;
    }

    CountrySize size() {
        return size;
    }

    private Stream<DemoDelivery> payments() {
        return sendings()
                .sorted(Comparator.comparing(Sending::receivedOn)
                        .thenComparing(sending -> sending.consortium().index()))
                .map(this::delivery);
    }

    private Stream<Sending> sendings() {
        return country.consortia().stream()
                .flatMap(consortium -> size.eachMonth().flatMap(month -> sendings(consortium, month)));
    }

    private Stream<Sending> sendings(Consortium consortium, YearMonth month) {
        boolean last = month.equals(size.firstMonth().plusMonths(size.months() - 1L));
        return Sending.of(country.seed(), consortium, month, last).stream();
    }

    private DemoDelivery delivery(Sending sending) {
        var consortium = sending.consortium();
        return new DemoDelivery(
                "payments",
                new OrganisationCode(consortium.code()),
                consortium.name(),
                Period.ofMonth(sending.month()),
                sending.fileName(),
                sending.receivedOn(),
                sending.reason(),
                opened(() -> sending.write(country)));
    }

    static Delivery.Bytes opened(Supplier<byte[]> bytes) {
        return () -> new ByteArrayInputStream(bytes.get());
    }
}
