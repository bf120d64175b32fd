package org.opencommissioning.contracts;

import static org.opencommissioning.contracts.ContractColumn.*;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.JudgedRow;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Judges one state of a contract by itself. */
final class ContractCheck {
    private static final int LONGEST = 4_000;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Function<ContractColumn, String> nameOf;
    private final Consumer<Finding> findings;
    private JudgedRow<ContractColumn> row;
    private SentContract sent;

    ContractCheck(Function<ContractColumn, String> nameOf, Consumer<Finding> findings) {
        this.nameOf = nameOf;
        this.findings = findings;
    }

    /** @return empty when it is refused; the findings say why */
    Optional<ContractRow> judge(SentContract state) {
        sent = state;
        row = new JudgedRow<>(state.line(), state.cells(), nameOf, findings);
        var read = read();
        if (row.isRefused()) {
            return Optional.empty();
        }
        doubts(read);
        return Optional.of(read);
    }

    private ContractRow read() {
        row.mustBeShorter(LONGEST, ContractRules.IS_SHORT_ENOUGH);
        var from = row.day(FROM, ContractRules.DATES_ARE_DAYS);
        var to = row.day(TO, ContractRules.DATES_ARE_DAYS);
        if (from != null && to != null && to.isBefore(from)) {
            row.about(ContractRules.ENDS_AFTER_IT_BEGINS, "It begins on %s and ends on %s.".formatted(from, to));
        }
        row.needed(TITLE, ContractRules.HAS_TITLE);
        var title = words(TITLE);
        return new ContractRow(
                sent.line(),
                sent.published(),
                reference(),
                row.orNull(OCID),
                title == null ? "" : title,
                words(SERVICES),
                suppliers(),
                route(),
                words(PROCESS),
                value(),
                row.day(AWARDED, ContractRules.DATES_ARE_DAYS),
                from,
                to,
                row.code(LEAD, ContractRules.CODES_ARE_CODES),
                associates(),
                words(PROCURED_BY),
                words(PROCURED_BECAUSE),
                words(SERVICE_LINE),
                words(QUALITY),
                quality(),
                row.day(AMENDED, ContractRules.DATES_ARE_DAYS),
                words(AMENDMENT),
                true);
    }

    private @Nullable String words(ContractColumn column) {
        return row.words(column, ContractRules.NO_MARKUP, ContractRules.NO_FORMULAS);
    }

    private String reference() {
        var reference = row.text(REFERENCE);
        if (ContractId.plain(reference).isEmpty() || reference.length() > ContractId.LONGEST_REFERENCE) {
            row.about(ContractRules.HAS_REFERENCE, "'%s' is no reference.".formatted(Finding.shortened(reference)));
        }
        return reference;
    }

    private List<ContractRow.Supplier> suppliers() {
        var suppliers = new ArrayList<ContractRow.Supplier>();
        var seen = new HashSet<String>();
        for (var supplier : sent.suppliers()) {
            var name = Blank.collapse(supplier.name());
            if (name.isEmpty()) {
                continue;
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                row.about(
                        ContractRules.SUPPLIERS_STAND_ONCE, "'%s' is named again.".formatted(Finding.shortened(name)));
                continue;
            }
            if (supplier.hiddenOffice()) {
                row.about(
                        ContractRules.HOMES_ARE_NOT_PUBLISHED,
                        "The address of '%s' is left out.".formatted(Finding.shortened(name)));
            }
            suppliers.add(new ContractRow.Supplier(
                    name,
                    row.code(SUPPLIER_CODE, supplier.code(), ContractRules.CODES_ARE_CODES),
                    orNull(supplier.identifier()),
                    orNull(supplier.office())));
        }
        if (suppliers.isEmpty()) {
            row.about(ContractRules.HAS_SUPPLIER, "The award names nobody.");
        }
        return List.copyOf(suppliers);
    }

    private @Nullable Route route() {
        var text = row.text(ROUTE);
        var route = Route.written(text).orElse(null);
        if (route == null && !text.isEmpty()) {
            row.about(ContractRules.ROUTE_IS_KNOWN, ROUTE, "'%s' is none of them.".formatted(Finding.shortened(text)));
        }
        return route;
    }

    private @Nullable Quality quality() {
        var text = row.text(QUALITY_MET);
        var quality = Quality.written(text).orElse(null);
        if (quality == null && !text.isEmpty()) {
            row.about(
                    ContractRules.QUALITY_IS_KNOWN,
                    QUALITY_MET,
                    "'%s' is none of them.".formatted(Finding.shortened(text)));
        }
        return quality;
    }

    private @Nullable Money value() {
        var currency = row.text(CURRENCY);
        var value = row.pounds(VALUE, ContractRules.VALUE_IS_POUNDS);
        if (value == null) {
            return null;
        }
        if (!currency.isEmpty() && !currency.equalsIgnoreCase("GBP") && !currency.equals("£")) {
            row.about(ContractRules.IN_STERLING, "The value is in '%s'.".formatted(Finding.shortened(currency)));
        }
        if (value.pence() < 0) {
            row.about(ContractRules.VALUE_IS_POUNDS, VALUE, "The value is negative.");
        }
        if (value.pence() == 0) {
            row.about(ContractRules.ZERO_IS_UNKNOWN, VALUE, "The value is 0.");
            return null;
        }
        return value;
    }

    private List<OrganisationCode> associates() {
        var codes = new ArrayList<OrganisationCode>();
        for (var text : row.text(ASSOCIATES).split("[;,]")) {
            var code = row.code(ASSOCIATES, text.strip(), ContractRules.CODES_ARE_CODES);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    private void doubts(ContractRow read) {
        var missing = ContractFact.missing(
                read.suppliers().stream().allMatch(supplier -> supplier.office() != null),
                read.services() != null,
                read.value() != null,
                read.from() != null && read.to() != null,
                read.process() != null);
        if (!missing.isEmpty() && read.amendedOn() == null) {
            row.about(
                    ContractRules.HAS_FIVE_FACTS,
                    "Missing: %s."
                            .formatted(String.join(
                                    "; ",
                                    missing.stream().map(ContractFact::inWords).toList())));
        }
        if (read.procuredBy() != null && read.procuredBecause() == null) {
            row.about(ContractRules.THIRD_PARTY_HAS_REASON, "No reason is given.");
        }
        if (!sent.buyer().isEmpty()) {
            row.about(
                    ContractRules.BUYER_PUBLISHES,
                    "The buyer is '%s'.".formatted(Finding.shortened(Blank.collapse(sent.buyer()))));
        }
        likeTender(read.value());
    }

    private void likeTender(@Nullable Money value) {
        if (value == null || !sent.tender().matches("\\d{1,13}(\\.\\d+)?")) {
            return;
        }
        var expected = new BigDecimal(sent.tender());
        if (expected.signum() > 0
                && (value.pounds().compareTo(expected.multiply(TEN)) >= 0
                        || value.pounds().multiply(TEN).compareTo(expected) <= 0)) {
            row.about(
                    ContractRules.VALUE_IS_LIKE_TENDER,
                    "£%s were expected, the contract's value is £%s.".formatted(expected.toPlainString(), value));
        }
    }

    private static @Nullable String orNull(String text) {
        var plain = Blank.collapse(text);
        return plain.isEmpty() ? null : plain;
    }

    /** The day from which on a state holds. */
    static LocalDate holdsFrom(ContractRow row) {
        return row.amendedOn() == null ? LocalDate.MIN : row.amendedOn();
    }
}
