package org.opencommissioning.spending.allocations;

import static org.opencommissioning.spending.allocations.AllocationColumn.*;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.spending.AmountText;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Reads and checks one line of a file of allocations. */
final class LineCheck {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{3,10}");
    private static final Pattern MARKUP = Pattern.compile("<[^ ]|\\p{Cntrl}");
    private static final int LONGEST_TEXT = 500;
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(10_000);

    /** As the table keeps them. */
    private static final int PERCENT_PLACES = 4;

    private static final int PEOPLE_PLACES = 2;

    private final FinancialYear year;
    private final AllocationLayout layout;
    private final KnownOfYear known;
    private final SentRow row;
    private final Consumer<Finding> findings;
    private Severity gravest = Severity.NOTE;

    LineCheck(FinancialYear year, AllocationLayout layout, KnownOfYear known, SentRow row, Consumer<Finding> findings) {
        this.year = year;
        this.layout = layout;
        this.known = known;
        this.row = row;
        this.findings = findings;
    }

    boolean held() {
        return gravest == Severity.HOLD_ROW;
    }

    /** @return null where it is refused or held */
    @Nullable
    AllocationRow read() {
        year();
        var component = component();
        var amount = amount();
        var decidedOn = decidedOn();
        var practice = practice(component);
        var recipient = words(RECIPIENT);
        var note = words(NOTE);
        if (component != null && amount != null && decidedOn == null && !component.fits(amount.pence())) {
            about(AllocationRules.SIGN_FITS, AMOUNT, "%s of £%s.".formatted(component.slug(), amount));
        }
        if (component == Component.NAMED_SUPPORT && recipient == null) {
            about(AllocationRules.SUPPORT_IS_NAMED, RECIPIENT, "No organisation is named.");
        }
        var consortium = consortium();
        if (practice != null && consortium != null) {
            belongs(practice, consortium);
        }
        var sizes = sizes();
        return gravest.compareTo(Severity.HOLD_ROW) <= 0 || component == null || amount == null || consortium == null
                ? null
                : new AllocationRow(
                        row.line(),
                        List.of(row.cells()),
                        consortium,
                        practice,
                        year,
                        component,
                        amount,
                        decidedOn,
                        recipient,
                        note,
                        sizes);
    }

    private void year() {
        var text = layout.text(row, YEAR);
        if (!text.isEmpty() && !text.equals(year.code()) && !text.equals(year.toString())) {
            about(AllocationRules.YEAR_AGREES, YEAR, "'%s' is not %s.".formatted(text, year));
        }
    }

    private @Nullable Component component() {
        var text = layout.text(row, COMPONENT);
        if (!layout.has(COMPONENT)) {
            return Component.PROGRAMME;
        }
        var component = Component.read(text).orElse(null);
        if (component == null) {
            about(AllocationRules.COMPONENT_IS_KNOWN, COMPONENT, "'%s' is no component.".formatted(text));
        }
        return component;
    }

    private @Nullable Money amount() {
        var text = layout.text(row, AMOUNT);
        return switch (AmountText.read(text)) {
            case AmountText.Amount(var money) ->
                new Money(money.pence() * layout.unit().longValueExact());
            case AmountText.Unread(var problem) -> {
                about(AllocationRules.AMOUNT_IS_READ, AMOUNT, "'%s' %s.".formatted(text, problem.says()));
                yield null;
            }
        };
    }

    private @Nullable LocalDate decidedOn() {
        var text = layout.text(row, DECIDED_ON);
        var day = text.isEmpty() ? null : Figures.day(text);
        if (!text.isEmpty() && (day == null || !year.period().contains(day))) {
            about(AllocationRules.DATE_IS_IN_YEAR, DECIDED_ON, "'%s' is no day of %s.".formatted(text, year));
        }
        return day;
    }

    private @Nullable OrganisationCode practice(@Nullable Component component) {
        var text = layout.text(row, PRACTICE);
        boolean budget = component == Component.PRACTICE_BUDGET;
        if (budget == CODE.matcher(text).matches() && budget == !text.isEmpty()) {
            return budget ? new OrganisationCode(text) : null;
        }
        about(
                AllocationRules.PRACTICE_HAS_BUDGET,
                PRACTICE,
                budget ? "'%s' is no practice code.".formatted(text) : "The line is no practice budget.");
        return null;
    }

    private @Nullable String words(AllocationColumn column) {
        var text = layout.text(row, column);
        if (text.length() > LONGEST_TEXT || MARKUP.matcher(text).find()) {
            about(
                    AllocationRules.PLAIN_TEXT,
                    column,
                    "The text has markup or %,d characters.".formatted(text.length()));
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable OrganisationCode consortium() {
        var code = layout.text(row, CONSORTIUM_CODE);
        var name = layout.text(row, CONSORTIUM);
        var found = code.isEmpty()
                ? known.consortia().byName(name)
                : known.consortia().byCode(code, code);
        if (found.isEmpty() || !found.get().isSure()) {
            about(
                    AllocationRules.CONSORTIUM_IS_KNOWN,
                    code.isEmpty() ? CONSORTIUM : CONSORTIUM_CODE,
                    "'%s' is no consortium of the register.".formatted(code.isEmpty() ? name : code));
            return null;
        }
        if (code.isEmpty() && !found.get().method().equals("exact")) {
            about(
                    AllocationRules.NAME_IS_THE_REGISTERS,
                    CONSORTIUM,
                    "Read as %s (%s).".formatted(found.get().name(), found.get().code()));
        }
        return found.get().code();
    }

    private void belongs(OrganisationCode practice, OrganisationCode consortium) {
        var registers = known.belonging().get(practice.text());
        if (!consortium.text().equals(registers)) {
            about(
                    AllocationRules.PRACTICE_BELONGS,
                    PRACTICE,
                    registers == null
                            ? "%s belongs to no consortium in %s.".formatted(practice, year)
                            : "%s belongs to %s.".formatted(practice, registers));
        }
    }

    private AllocationRow.Sizes sizes() {
        var target = number(TARGET, MOST_PEOPLE.multiply(MOST_PERCENT));
        var registered = people(REGISTERED);
        return new AllocationRow.Sizes(
                target == null ? null : Money.ofPounds(target.setScale(2, RoundingMode.HALF_UP)),
                percent(OPENING_DISTANCE),
                percent(CLOSING_DISTANCE),
                percent(GROWTH),
                registered == null
                        ? null
                        : registered.setScale(0, RoundingMode.HALF_UP).intValueExact(),
                people(WEIGHTED));
    }

    private @Nullable BigDecimal percent(AllocationColumn column) {
        var number = number(column, MOST_PERCENT);
        return number == null ? null : number.setScale(PERCENT_PLACES, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal people(AllocationColumn column) {
        var number = number(column, MOST_PEOPLE);
        return number == null || number.signum() <= 0 ? null : number.setScale(PEOPLE_PLACES, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal number(AllocationColumn column, BigDecimal most) {
        var text = layout.text(row, column);
        var number = Figures.number(text);
        if (!text.isEmpty() && (number == null || number.abs().compareTo(most) >= 0)) {
            about(AllocationRules.SIZES_ARE_NUMBERS, column, "'%s' is no number of its kind.".formatted(text));
            return null;
        }
        return number;
    }

    private void about(Rule rule, AllocationColumn column, String message) {
        if (rule.severity().compareTo(gravest) < 0) {
            gravest = rule.severity();
        }
        findings.accept(Finding.ofCell(rule, row.line(), layout.nameOf(column), layout.text(row, column), message));
    }
}
