package org.opencommissioning.referrals;

import static org.opencommissioning.referrals.ReferralColumn.*;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.disclosure.Figure;
import org.opencommissioning.disclosure.SmallCountRules;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.MonthText;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Judges each row of a return of referrals, and adds the exact counts of a cell up: the last place where they are known. */
final class ReferralCheck {
    private static final Set<String> YES = Set.of("yes", "y", "true", "urgent", "two week wait", "2ww");
    private static final Set<String> NO = Set.of("no", "n", "false", "routine", "soon");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,7})(?:\\.0+)?");
    private static final int MOST = 1_000_000;

    private record Cell(
            YearMonth month,
            OrganisationCode practice,
            OrganisationCode provider,
            Specialty specialty,
            Pathway pathway) {}

    /** The count of a cell so far; urgent referrals may come in two rows, those with a choice offered and those without. */
    private static final class Counted {
        private final long line;
        private long exact;
        private boolean offeredRead;
        private boolean notOfferedRead;

        Counted(long line) {
            this.line = line;
        }

        boolean add(boolean offered, long more) {
            if (offered ? offeredRead : notOfferedRead) {
                return false;
            }
            offeredRead |= offered;
            notOfferedRead |= !offered;
            exact += more;
            return true;
        }
    }

    private final ReferralLayout layout;
    private final Period period;
    private final Consumer<Finding> findings;
    private final Map<Cell, Counted> cells = new LinkedHashMap<>();
    private final Map<String, OrganisationCode> codes = new HashMap<>();
    private final Map<YearMonth, SmallCounts> rules = new HashMap<>();
    private SentRow row;
    private boolean refused;
    private long read;
    private long refusedRows;

    ReferralCheck(ReferralLayout layout, Period period, Consumer<Finding> findings) {
        this.layout = layout;
        this.period = period;
        this.findings = findings;
    }

    void judge(SentRow sent) {
        row = sent;
        refused = false;
        read++;
        var month = month();
        var practice = code(PRACTICE, ReferralRules.PRACTICE_IS_A_CODE);
        var provider = code(PROVIDER, ReferralRules.PROVIDER_IS_A_CODE);
        var specialty = specialty();
        var urgent = said(URGENT, ReferralRules.SAYS_WHETHER_URGENT, true);
        var offered = said(CHOICE, ReferralRules.SAYS_WHETHER_CHOICE, Boolean.FALSE.equals(urgent));
        long count = count();
        if (!refused) {
            var pathway = urgent ? Pathway.URGENT : offered ? Pathway.CHOICE_OFFERED : Pathway.NO_CHOICE;
            add(new Cell(month, practice, provider, specialty, pathway), Boolean.TRUE.equals(offered), count);
        }
        if (refused) {
            refusedRows++;
        }
    }

    private void add(Cell cell, boolean offered, long count) {
        if (!cells.computeIfAbsent(cell, first -> new Counted(row.line())).add(offered, count)) {
            about(ReferralRules.COUNTED_ONCE, "An earlier row counts the same referrals.");
        }
    }

    long read() {
        return read;
    }

    long refused() {
        return refusedRows;
    }

    boolean hasCells() {
        return !cells.isEmpty();
    }

    /** Each cell as the public may see it. */
    Checked.AcceptedRows<ReferralRow> figures() {
        return taker -> {
            for (var cell : cells.entrySet()) {
                taker.take(figure(cell.getKey(), cell.getValue()));
            }
        };
    }

    long suppressed() {
        return cells.entrySet().stream()
                .filter(cell -> figure(cell.getKey(), cell.getValue()).figure() instanceof Figure.Suppressed)
                .count();
    }

    private ReferralRow figure(Cell cell, Counted counted) {
        var rule =
                rules.computeIfAbsent(cell.month(), month -> SmallCountRules.of(ReferralReturn.KIND, month.atDay(1)));
        return new ReferralRow(
                counted.line,
                cell.month(),
                cell.practice(),
                cell.provider(),
                cell.specialty(),
                cell.pathway(),
                rule.of(counted.exact),
                rule);
    }

    private @Nullable YearMonth month() {
        if (!layout.has(MONTH)) {
            return YearMonth.from(period.from());
        }
        var month = MonthText.written(text(MONTH)).orElse(null);
        if (month == null || !period.contains(month.atDay(1))) {
            about(ReferralRules.MONTH_IS_IN_PERIOD, MONTH, "This is no month of the return's period.");
        }
        return month;
    }

    private @Nullable OrganisationCode code(ReferralColumn column, Rule rule) {
        var text = text(column);
        var known = codes.get(text);
        if (known != null) {
            return known;
        }
        try {
            var code = OrganisationCode.parse(text);
            codes.put(text, code);
            return code;
        } catch (IllegalArgumentException noCode) {
            about(rule, column, "'%s' is no code.".formatted(text));
            return null;
        }
    }

    private @Nullable Specialty specialty() {
        var specialty = Specialties.written(text(SPECIALTY)).orElse(null);
        if (specialty == null) {
            about(
                    ReferralRules.SPECIALTY_IS_KNOWN,
                    SPECIALTY,
                    "'%s' is no treatment function that is known here.".formatted(text(SPECIALTY)));
        }
        return specialty;
    }

    private @Nullable Boolean said(ReferralColumn column, Rule rule, boolean needed) {
        var text = text(column).toLowerCase(Locale.ROOT);
        if (YES.contains(text)) {
            return true;
        }
        if (NO.contains(text)) {
            return false;
        }
        if (needed) {
            about(rule, column, "'%s' is neither yes nor no.".formatted(text(column)));
        }
        return null;
    }

    private long count() {
        var count = COUNT.matcher(text(REFERRALS).replace(",", ""));
        if (count.matches() && Integer.parseInt(count.group(1)) <= MOST) {
            return Integer.parseInt(count.group(1));
        }
        about(ReferralRules.IS_A_COUNT, REFERRALS, "'%s' is no count.".formatted(text(REFERRALS)));
        return 0;
    }

    private String text(ReferralColumn column) {
        return layout.text(row, column);
    }

    private void about(Rule rule, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(Finding.ofRow(rule, row.line(), message));
    }

    private void about(Rule rule, ReferralColumn column, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(Finding.ofCell(rule, row.line(), layout.nameOf(column), text(column), message));
    }
}
