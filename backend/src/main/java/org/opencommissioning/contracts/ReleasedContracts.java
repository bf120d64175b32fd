package org.opencommissioning.contracts;

import static org.opencommissioning.contracts.ContractColumn.*;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencommissioning.contracts.SentContract.SentSupplier;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.reading.Headings;

/**
 * The contracts that releases speak of: an award, or the contract that was made on it, is a contract; a later release that says
 * something else of its value or its days is an amendment.
 */
final class ReleasedContracts {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What readers are shown as sent: the columns, in their order. */
    static final List<String> HEADINGS =
            Stream.of(ContractColumn.values()).map(ContractColumn::title).toList();

    private final Delivery delivery;
    private final Map<String, List<State>> awards = new LinkedHashMap<>();
    private long withoutAward;

    ReleasedContracts(Delivery delivery) {
        this.delivery = delivery;
    }

    private record State(
            String date,
            Map<ContractColumn, String> cells,
            List<SentSupplier> suppliers,
            String tender,
            String buyer) {}

    void add(OcdsTree release) {
        if (release.list("awards").isEmpty()) {
            withoutAward++;
        }
        release.each("awards", award -> add(release, award));
    }

    /** Releases of tenders, and of plans for them. */
    long withoutAward() {
        return withoutAward;
    }

    /** Empty where it is the publisher, by its code or its name. */
    private String otherBuyer(OcdsTree buyer) {
        var name = buyer.text("name");
        boolean same = buyer.text("id").endsWith("-" + delivery.publisher())
                || Headings.reduced(name).equals(Headings.reduced(delivery.publisherName()));
        return same ? "" : name;
    }

    /** Each contract's states in the order of their days; lines count them in the order in which the file first names the award. */
    List<SentContract> list() {
        var sent = new ArrayList<SentContract>();
        for (var states : awards.values()) {
            states.sort(Comparator.comparing(State::date));
            var reference = reference(states);
            State before = null;
            for (var state : states) {
                if (before == null || isChanged(before, state)) {
                    sent.add(state(sent.size() + 1L, reference, before, state));
                    before = state;
                }
            }
        }
        return sent;
    }

    private void add(OcdsTree release, OcdsTree award) {
        var contract = release.list("contracts").stream()
                .filter(made -> made.text("awardID").equals(award.text("id")))
                .findFirst()
                .orElse(new OcdsTree(null));
        var tender = release.at("tender");
        var value = contract.at("value").isThere() ? contract.at("value") : award.at("value");
        var period = contract.at("period").isThere() ? contract.at("period") : award.at("contractPeriod");
        var cells = new EnumMap<ContractColumn, String>(ContractColumn.class);
        cells.put(REFERENCE, first(contract.text("id"), award.text("id")));
        cells.put(
                TITLE, first(contract.text("title"), award.text("title"), tender.text("title"), release.text("title")));
        cells.put(SERVICES, first(described(contract), described(award), described(tender), described(release)));
        cells.put(VALUE, value.text("amount"));
        cells.put(CURRENCY, value.text("amount").isEmpty() ? "" : value.text("currency"));
        cells.put(AWARDED, day(award.text("date")));
        cells.put(FROM, day(period.text("startDate")));
        cells.put(TO, day(period.text("endDate")));
        cells.put(ROUTE, first(routeWord(tender.text("procurementMethodDetails")), tender.text("procurementMethod")));
        cells.put(
                PROCESS,
                first(
                        tender.text("procurementMethodRationale"),
                        tender.text("procurementMethodDetails"),
                        tender.text("awardCriteriaDetails")));
        cells.put(OCID, release.text("ocid"));
        cells.put(
                AMENDMENT,
                contract.list("amendments").stream()
                        .map(amendment -> first(amendment.text("rationale"), amendment.text("description")))
                        .reduce("", (earlier, later) -> later));
        awards.computeIfAbsent(release.text("ocid") + " " + award.text("id"), none -> new ArrayList<>())
                .add(new State(
                        release.text("date"),
                        cells,
                        suppliers(release, award),
                        tender.at("value").text("amount"),
                        otherBuyer(release.at("buyer"))));
    }

    /** Notices say of many a text only where else to look. */
    private static String described(OcdsTree node) {
        var text = node.text("description");
        return text.startsWith("See description of related") ? "" : text;
    }

    private static String routeWord(String details) {
        return Route.written(details).map(Route::code).orElse("");
    }

    private static SentContract state(long line, String reference, State before, State state) {
        var cells = new EnumMap<>(state.cells);
        cells.put(REFERENCE, reference);
        if (before == null) {
            cells.remove(AMENDMENT);
        } else {
            cells.put(AMENDED, day(state.date));
        }
        cells.put(
                SUPPLIER,
                String.join(
                        "; ", state.suppliers.stream().map(SentSupplier::name).toList()));
        var shown = Stream.of(ContractColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
        cells.remove(SUPPLIER);
        return new SentContract(line, cells, state.suppliers, shown, state.tender, state.buyer);
    }

    private static String reference(List<State> states) {
        return states.getLast().cells.get(REFERENCE);
    }

    private static boolean isChanged(State before, State state) {
        return Stream.of(VALUE, FROM, TO)
                .anyMatch(column -> !before.cells.get(column).equals(state.cells.get(column)));
    }

    private static List<SentSupplier> suppliers(OcdsTree release, OcdsTree award) {
        var parties = new HashMap<String, OcdsTree>();
        release.each("parties", party -> parties.putIfAbsent(party.text("id"), party));
        return award.list("suppliers").stream()
                .map(supplier -> supplier(supplier, parties.getOrDefault(supplier.text("id"), supplier)))
                .toList();
    }

    private static SentSupplier supplier(OcdsTree supplier, OcdsTree party) {
        var named = party.at("identifier");
        var scheme = named.text("scheme");
        var number = named.text("id");
        boolean known = !number.isBlank() && !scheme.isBlank();
        boolean registered = known && scheme.equals("GB-NHS");
        var address = party.at("address");
        var office = Stream.of("streetAddress", "locality", "region", "postalCode", "countryName")
                .map(address::text)
                .filter(part -> !part.isBlank())
                .reduce("", (line, part) -> line.isEmpty() ? part : line + ", " + part);
        return new SentSupplier(
                first(supplier.text("name"), named.text("legalName")),
                registered ? number : "",
                known && !registered ? scheme + "-" + number : "",
                known ? office : "",
                !known && !office.isEmpty());
    }

    /** The day in London of an instant; other texts as they are, to be judged as any day. */
    static String day(String text) {
        if (text.length() > 10) {
            try {
                return OffsetDateTime.parse(text)
                        .atZoneSameInstant(LONDON)
                        .toLocalDate()
                        .toString();
            } catch (DateTimeParseException noInstant) {
                return text.matches("\\d{4}-\\d\\d-\\d\\d[T ].*") ? text.substring(0, 10) : text;
            }
        }
        return text;
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
