package org.opencommissioning.organisations.bodies;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.bodies.KnownBodies.Body;
import org.opencommissioning.organisations.bodies.KnownBodies.Span;
import org.opencommissioning.organisations.particulars.Particular.Assigned;
import org.opencommissioning.organisations.particulars.Particular.Happened;
import org.opencommissioning.organisations.particulars.Particular.Held;
import org.opencommissioning.organisations.particulars.Particular.Identified;
import org.opencommissioning.organisations.particulars.Particular.InRole;
import org.opencommissioning.organisations.particulars.Particular.Linked;
import org.opencommissioning.organisations.particulars.Particular.Lived;
import org.opencommissioning.organisations.particulars.Particular.Named;
import org.opencommissioning.organisations.particulars.Particular.Offered;
import org.opencommissioning.organisations.particulars.Particular.Placed;
import org.opencommissioning.organisations.particulars.Particular.Succeeded;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.organisations.register.RegisterRow;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;

/** Checks rows against what the register says and against the rows before them. One for each reading of a file. */
final class StatementCheck {
    private final KnownBodies known;
    private final Consumer<Finding> findings;
    private final Map<String, Body> stated = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<String, List<Span>> spans = new HashMap<>();
    private final Set<Said> seen = new HashSet<>();

    StatementCheck(KnownBodies known, Consumer<Finding> findings) {
        this.known = known;
        this.findings = findings;
    }

    /** Whether the row may be published; where not, a finding says why. */
    boolean accepts(StatedRow row) {
        if (row.entry() != null && !acceptsEntry(row.entry())) {
            return false;
        }
        for (var said : row.said()) {
            if (!accepts(row.line(), said)) {
                return false;
            }
        }
        return true;
    }

    private boolean acceptsEntry(RegisterRow entry) {
        var code = entry.code().text();
        var before = known.find(code);
        if (stated.containsKey(code)) {
            return refuse(BodyRules.CODE_ONCE, entry.line(), "The code %s stands twice in the file.".formatted(code));
        }
        if (before != null && endedBefore(before.closed(), entry.opened())) {
            return refuse(
                    BodyRules.CODE_IS_NOT_REUSED,
                    entry.line(),
                    "%s opens on %s, but the organisation with this code closed on %s."
                            .formatted(code, entry.opened(), before.closed()));
        }
        stated.put(code, new Body(entry.role().code(), entry.opened(), entry.closed()));
        return true;
    }

    private boolean accepts(long line, Said said) {
        var code = said.organisation().text();
        var body = body(code);
        if (body == null) {
            return refuse(BodyRules.ORGANISATION_IS_KNOWN, line, "%s is not in the register.".formatted(code));
        }
        if (!seen.add(said)) {
            return refuse(BodyRules.IS_SAID_ONCE, line, "An earlier row says the same of %s.".formatted(code));
        }
        return switch (said.what()) {
            case Succeeded succeeded -> follows(line, code, succeeded);
            case Held held -> holds(line, code, body, held);
            case Assigned assigned -> isAssigned(line, code, body, assigned);
            case Linked linked -> isKnown(line, linked.other().text());
            case Happened happened -> isBeforeItsEnd(line, code, body, happened.on());
            case Named named -> true;
            case InRole role -> true;
            case Lived lived -> true;
            case Identified identified -> true;
            case Placed placed -> isInOnePlace(line, code, placed);
            case Offered offered -> isOfAPractice(line, code, body, offered);
        };
    }

    private boolean follows(long line, String code, Succeeded succeeded) {
        var successor = succeeded.successor().text();
        if (body(successor) == null) {
            return refuse(
                    BodyRules.SUCCESSOR_IS_KNOWN,
                    line,
                    "%s is said to come after %s, but is not in the register.".formatted(successor, code));
        }
        if (successor.equals(code) || leads(successor, code)) {
            return refuse(
                    BodyRules.NO_CIRCLE,
                    line,
                    "%s comes after %s already, by other successions.".formatted(code, successor));
        }
        successors.computeIfAbsent(code, before -> new HashSet<>()).add(successor);
        return true;
    }

    private boolean leads(String from, String to) {
        var reached = new HashSet<String>(Set.of(from));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var here = open.pop();
            for (var graph : List.of(known.successors(), successors)) {
                for (var next : graph.getOrDefault(here, Set.of())) {
                    if (next.equals(to)) {
                        return true;
                    }
                    if (reached.add(next)) {
                        open.push(next);
                    }
                }
            }
        }
        return false;
    }

    private boolean holds(long line, String code, Body body, Held held) {
        var key = code + " " + held.post().code();
        var span = new Span(held.name(), held.from(), held.to());
        for (var other : others(key, known.holders())) {
            if (!other.what().equals(span.what()) && other.meets(span)) {
                return refuse(
                        BodyRules.POST_HAS_ONE_HOLDER,
                        line,
                        "The post of %s of %s is held by two people on the same days."
                                .formatted(held.post().code().replace('-', ' '), code));
            }
        }
        spans.computeIfAbsent(key, first -> new ArrayList<>()).add(span);
        return isBeforeItsEnd(line, code, body, held.to() == null ? held.from() : held.to());
    }

    private boolean isInOnePlace(long line, String code, Placed placed) {
        var span = new Span(
                placed.latitude().toPlainString() + ", " + placed.longitude().toPlainString(),
                placed.from(),
                placed.to());
        var others = spans.computeIfAbsent("placed " + code, first -> new ArrayList<>());
        for (var other : others) {
            if (other.meets(span)) {
                return refuse(
                        BodyRules.IN_ONE_PLACE,
                        line,
                        "An earlier row puts %s at %s on the same days.".formatted(code, other.what()));
            }
        }
        others.add(span);
        return true;
    }

    private boolean isOfAPractice(long line, String code, Body body, Offered offered) {
        if (!body.role().equals(OrganisationRole.GP_PRACTICE.code())) {
            return refuse(
                    BodyRules.SERVICE_OF_A_PRACTICE,
                    line,
                    "%s is said to offer %s, but is no GP practice.".formatted(code, offered.service()));
        }
        var span = new Span(offered.service(), offered.from(), offered.to());
        var others = spans.computeIfAbsent(
                "offered " + code + " " + offered.service().toLowerCase(Locale.ROOT), first -> new ArrayList<>());
        if (others.stream().anyMatch(span::meets)) {
            return refuse(
                    BodyRules.IS_SAID_ONCE,
                    line,
                    "An earlier row says that %s offers %s on some of these days.".formatted(code, offered.service()));
        }
        others.add(span);
        return isInLife(line, code, body, offered.from(), offered.to());
    }

    /** What this file says of a holder from the same day takes the place of what an earlier one said. */
    private List<Span> others(String key, Map<String, List<Span>> before) {
        var here = spans.getOrDefault(key, List.of());
        var others = new ArrayList<>(here);
        before.getOrDefault(key, List.of()).stream()
                .filter(old -> here.stream()
                        .noneMatch(span ->
                                span.what().equals(old.what()) && java.util.Objects.equals(span.from(), old.from())))
                .forEach(others::add);
        return others;
    }

    private boolean isAssigned(long line, String code, Body practice, Assigned assigned) {
        var consortium = body(assigned.consortium().text());
        if (consortium == null || !consortium.role().equals(OrganisationRole.CONSORTIUM.code())) {
            return refuse(
                    BodyRules.ORGANISATION_IS_KNOWN,
                    line,
                    "%s is no consortium of the register.".formatted(assigned.consortium()));
        }
        var span = new Span(assigned.consortium().text(), assigned.from(), assigned.to());
        var others = new ArrayList<>(spans.getOrDefault("assigned " + code, List.of()));
        others.addAll(known.members().getOrDefault(code, List.of()));
        for (var other : others) {
            if (other.meets(span)) {
                return refuse(
                        BodyRules.ONE_CONSORTIUM,
                        line,
                        "%s belongs to %s on some of these days.".formatted(code, other.what()));
            }
        }
        spans.computeIfAbsent("assigned " + code, first -> new ArrayList<>()).add(span);
        return isInLife(line, code, practice, assigned.from(), assigned.to())
                && isInLife(line, assigned.consortium().text(), consortium, assigned.from(), assigned.to());
    }

    private boolean isInLife(long line, String code, Body body, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (endedBefore(from, body.opened())) {
            return refuse(
                    BodyRules.IN_ITS_LIFE,
                    line,
                    "%s is before %s, when %s opened.".formatted(from, body.opened(), code));
        }
        return isBeforeItsEnd(line, code, body, to == null ? from : to);
    }

    /** A body is prepared before it opens, and its tasks go over on the day after it closes. */
    private boolean isBeforeItsEnd(long line, String code, Body body, @Nullable LocalDate last) {
        return body.closed() == null
                || !endedBefore(body.closed().plusDays(1), last)
                || refuse(
                        BodyRules.IN_ITS_LIFE,
                        line,
                        "%s is after %s, when %s closed.".formatted(last, body.closed(), code));
    }

    private boolean isKnown(long line, String code) {
        return body(code) != null
                || refuse(BodyRules.ORGANISATION_IS_KNOWN, line, "%s is not in the register.".formatted(code));
    }

    private @Nullable Body body(String code) {
        var here = stated.get(code);
        return here == null ? known.find(code) : here;
    }

    private static boolean endedBefore(@Nullable LocalDate end, @Nullable LocalDate begin) {
        return end != null && begin != null && end.isBefore(begin);
    }

    private boolean refuse(Rule rule, long line, String message) {
        findings.accept(Finding.ofRow(rule, line, message));
        return false;
    }
}
