package org.opencommissioning.contracts.decisions;

import static org.opencommissioning.contracts.decisions.DecisionColumn.*;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.contracts.ContractId;
import org.opencommissioning.contracts.Route;
import org.opencommissioning.contracts.decisions.DecisionRow.Attendee;
import org.opencommissioning.contracts.decisions.DecisionRow.Statement;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.JudgedRow;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Judges one line of a return of decisions by itself. A name that may be withheld is repeated in no finding. */
final class DecisionCheck {
    private static final int LONGEST = 4_000;
    private static final Set<String> YES = Set.of("yes", "y", "true");
    private static final Set<String> NO = Set.of("no", "n", "false");
    private static final List<DecisionColumn> OF_THE_DECISION = List.of(
            DECIDED_ON,
            MEETING,
            TITLE,
            DECIDED,
            CONTRACT,
            PROVIDER,
            PROVIDER_CODE,
            VALUE,
            ROUTE,
            ROUTE_BECAUSE,
            PROCURED_BY,
            PROCURED_BECAUSE,
            BIDDERS);
    private static final List<DecisionColumn> OF_A_PERSON =
            List.of(PERSON, WITHHELD, PRACTICE, ROLE, PARTICIPATION, INTEREST, INTEREST_IN, INTEREST_CODE, MANAGED);

    private final PlacedColumns<DecisionColumn> columns;
    private final Period period;
    private final HiddenNames hidden;
    private final Consumer<Finding> findings;
    private JudgedRow<DecisionColumn> row;

    DecisionCheck(
            PlacedColumns<DecisionColumn> columns, Period period, HiddenNames hidden, Consumer<Finding> findings) {
        this.columns = columns;
        this.period = period;
        this.hidden = hidden;
        this.findings = findings;
    }

    /** @return empty when the row is refused; the findings say why */
    Optional<DecisionRow> judge(SentRow sent) {
        var cells = new EnumMap<DecisionColumn, String>(columns.cells(sent));
        row = new JudgedRow<>(sent.line(), cells, columns::nameOf, findings);
        boolean about =
                OF_A_PERSON.stream().anyMatch(column -> !row.text(column).isEmpty());
        boolean withheld = about && isWithheld();
        var reference = reference();
        hidden.read(ContractId.plain(reference).toUpperCase(Locale.ROOT), cells, withheld);
        row.mustBeShorter(LONGEST, DecisionRules.IS_SHORT_ENOUGH);
        boolean states =
                OF_THE_DECISION.stream().anyMatch(column -> !row.text(column).isEmpty());
        var statement = states ? statement() : null;
        var attendee = about ? attendee(withheld) : null;
        if (!states && !about) {
            row.about(DecisionRules.STATED_ONCE, "The row says neither what was decided nor who was there.");
        }
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new DecisionRow(row.line(), published(cells, withheld), reference, statement, attendee));
    }

    /** As sent, but for a withheld name. */
    private List<String> published(Map<DecisionColumn, String> cells, boolean withheld) {
        return columns.places().keySet().stream()
                .map(column -> withheld && column == PERSON ? "" : cells.getOrDefault(column, ""))
                .toList();
    }

    private String reference() {
        var reference = row.text(REFERENCE);
        if (ContractId.plain(reference).isEmpty() || reference.length() > ContractId.LONGEST_REFERENCE) {
            row.about(DecisionRules.HAS_REFERENCE, "'%s' is no reference.".formatted(Finding.shortened(reference)));
        }
        return reference;
    }

    private boolean isWithheld() {
        if (!columns.has(PUBLISHED)) {
            return row.text(PERSON).isEmpty() || !row.text(WITHHELD).isEmpty();
        }
        var said = row.text(PUBLISHED).toLowerCase(Locale.ROOT);
        if (YES.contains(said) && row.text(WITHHELD).isEmpty()) {
            return false;
        }
        if (YES.contains(said)) {
            row.about(
                    DecisionRules.SAYS_WHETHER_PUBLISHED,
                    "The row says yes to publishing the name and gives a reason against it.");
        } else if (!NO.contains(said)) {
            row.about(DecisionRules.SAYS_WHETHER_PUBLISHED, "The row says neither yes nor no to publishing the name.");
        }
        return true;
    }

    private Statement statement() {
        var decidedOn = row.day(DECIDED_ON, DecisionRules.DATES_ARE_DAYS);
        if (decidedOn == null && row.text(DECIDED_ON).isEmpty()) {
            row.about(DecisionRules.HAS_DAY, "The row has no day.");
        }
        if (decidedOn != null && !period.contains(decidedOn)) {
            row.about(
                    DecisionRules.WITHIN_PERIOD,
                    DECIDED_ON,
                    "%s is not within %s.".formatted(decidedOn, period.inWords()));
        }
        row.needed(MEETING, DecisionRules.HAS_MEETING);
        row.needed(TITLE, DecisionRules.SAYS_WHAT);
        row.needed(DECIDED, DecisionRules.SAYS_WHAT);
        var route = route();
        var because = words(ROUTE_BECAUSE);
        var procuredBy = words(PROCURED_BY);
        var procuredBecause = words(PROCURED_BECAUSE);
        var bidders = bidders();
        if (because == null && route != null && route != Route.OPEN && route != Route.ANY_QUALIFIED_PROVIDER) {
            row.about(DecisionRules.ROUTE_HAS_REASON, "The route is %s and no reason is given.".formatted(route));
        }
        if (!bidders.isEmpty() && procuredBy == null) {
            row.about(
                    DecisionRules.BIDDERS_ARE_NOT_BUYERS,
                    "%d of its practices made an offer, and nobody else is named.".formatted(bidders.size()));
        }
        if (procuredBy != null && procuredBecause == null) {
            row.about(DecisionRules.THIRD_PARTY_HAS_REASON, "No reason is given.");
        }
        return new Statement(
                decidedOn,
                words(MEETING),
                words(TITLE),
                words(DECIDED),
                row.orNull(CONTRACT),
                row.code(PROVIDER_CODE, DecisionRules.CODES_ARE_CODES),
                name(PROVIDER, PROVIDER_CODE),
                value(),
                route,
                because,
                procuredBy,
                procuredBecause,
                bidders);
    }

    private Attendee attendee(boolean withheld) {
        var participation = Participation.written(row.text(PARTICIPATION)).orElse(null);
        if (participation == null) {
            row.about(
                    DecisionRules.PARTICIPATION_IS_KNOWN,
                    PARTICIPATION,
                    "'%s' is none of the four words.".formatted(Finding.shortened(row.text(PARTICIPATION))));
        }
        if (!withheld && row.text(PERSON).isEmpty()) {
            row.about(DecisionRules.SOMEBODY_WAS_THERE, "The row names nobody.");
        }
        if (withheld && row.text(WITHHELD).isEmpty()) {
            row.about(
                    columns.has(PUBLISHED) ? DecisionRules.WITHHELD_HAS_REASON : DecisionRules.SOMEBODY_WAS_THERE,
                    "There is neither a name to publish nor a reason why there is none.");
        }
        var interest = words(INTEREST);
        var managed = words(MANAGED);
        if (interest != null && managed == null && participation == Participation.DECIDED) {
            row.about(
                    DecisionRules.INTERESTED_DID_NOT_DECIDE,
                    "An interest was declared by somebody who decided, and nothing is said of how it was managed.");
        }
        return new Attendee(
                withheld ? null : words(PERSON),
                withheld ? words(WITHHELD) : null,
                row.code(PRACTICE, DecisionRules.CODES_ARE_CODES),
                words(ROLE),
                participation,
                interest,
                row.code(INTEREST_CODE, DecisionRules.CODES_ARE_CODES),
                name(INTEREST_IN, INTEREST_CODE),
                managed);
    }

    /** A body's name; where only its code is given, that. */
    private @Nullable String name(DecisionColumn name, DecisionColumn code) {
        var given = words(name);
        return given == null ? row.orNull(code) : given;
    }

    private @Nullable String words(DecisionColumn column) {
        return row.words(column, DecisionRules.NO_MARKUP, DecisionRules.NO_FORMULAS);
    }

    private @Nullable Route route() {
        var text = row.text(ROUTE);
        var route = Route.written(text).orElse(null);
        if (route == null && !text.isEmpty()) {
            row.about(DecisionRules.ROUTE_IS_KNOWN, ROUTE, "'%s' is none of them.".formatted(Finding.shortened(text)));
        }
        return route;
    }

    private @Nullable Money value() {
        var value = row.pounds(VALUE, DecisionRules.VALUE_IS_POUNDS);
        if (value == null) {
            return null;
        }
        if (value.pence() < 0) {
            row.about(DecisionRules.VALUE_IS_POUNDS, VALUE, "The value is negative.");
        }
        if (value.pence() == 0) {
            row.about(DecisionRules.ZERO_IS_UNKNOWN, VALUE, "The value is 0.");
            return null;
        }
        return value;
    }

    private List<OrganisationCode> bidders() {
        var codes = new ArrayList<OrganisationCode>();
        Stream.of(row.text(BIDDERS).split("[;,]")).map(String::strip).forEach(text -> {
            var code = row.code(BIDDERS, text, DecisionRules.CODES_ARE_CODES);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        });
        return List.copyOf(codes);
    }
}
