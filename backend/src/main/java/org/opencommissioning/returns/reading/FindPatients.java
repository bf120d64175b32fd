package org.opencommissioning.returns.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencommissioning.disclosure.words.PatientDetail;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;

/**
 * Looks through every cell of a file that should hold counts, headings and all, for what tells of a single patient, before anything else
 * looks at it.
 */
public final class FindPatients<C extends Column> {
    private static final int MOST_NAMED = 20;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int NAMED_BY_HEADINGS = 3;
    private static final Pattern COLUMN_OF_PATIENTS = Pattern.compile(
            "nhs(no|num(ber)?)|.*nhsnumber.*|dob|.*birth.*|.*postcode.*|.*(sur|fore|first|last|given|family)name.*"
                + "|patient|patient(s)?(name|id|identifier|number|no|ref(erence)?)|hospital(no|number|id)|mrn|age|sex|gender|ethnicity");

    private final Headings<C> headings;
    private final C month;
    private final Rule rule;
    /** Cells that were looked at, tell of nobody and are no column's heading: codes and counts come again and again. */
    private final Set<String> harmless = new HashSet<>();

    private final Set<Integer> columnsOfMonths = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param month the column that may be written as a month's first day, which is nobody's birthday
     * @param rule  that a file breaks which tells of a patient
     */
    public FindPatients(Headings<C> headings, C month, Rule rule) {
        this.headings = headings;
        this.month = month;
        this.rule = rule;
    }

    /** Where something was found, and of what sort; never what stood there. Columns are named by their letter. */
    public List<Finding> find(Delivery delivery) throws IOException {
        if (PatientDetail.in(delivery.fileName()).isPresent()) {
            found.add(Finding.ofFile(rule, "The name of the file tells of a patient."));
        }
        OpenTable.eachRow(delivery, headings, row -> {
            look(row);
            return found.size() < MOST_NAMED;
        });
        return found;
    }

    private void look(SentRow row) {
        var cells = row.cells();
        int unknown = unknown(cells);
        if (unknown == 0) {
            return;
        }
        boolean isHeadings = unknown >= NAMED_BY_HEADINGS && headings.score(row) >= NAMED_BY_HEADINGS;
        for (int column = 0; column < cells.length; column++) {
            if (isHeadings) {
                heading(row.line(), column, cells[column]);
            }
            if (!harmless.contains(cells[column])) {
                look(row.line(), column, cells[column]);
            }
        }
    }

    private int unknown(String[] cells) {
        int unknown = 0;
        for (var cell : cells) {
            if (!harmless.contains(cell)) {
                unknown++;
            }
        }
        return unknown;
    }

    private void look(long line, int column, String cell) {
        var told = PatientDetail.in(cell);
        if (told.isPresent()) {
            told.filter(detail -> detail != PatientDetail.DAY || !isMonth(column, cell))
                    .ifPresent(detail -> add(line, column, "holds " + detail.said()));
        } else if (harmless.size() < MOST_REMEMBERED && headings.match(cell).isEmpty()) {
            harmless.add(cell);
        }
    }

    private void heading(long line, int column, String cell) {
        var reduced = Headings.reduced(cell);
        if (COLUMN_OF_PATIENTS.matcher(reduced).matches()) {
            add(line, column, "is headed as if it told of patients");
        }
        headings.match(cell).filter(match -> match.column() == month).ifPresent(match -> columnsOfMonths.add(column));
    }

    /** A spreadsheet may write a month as its first day: that is nobody's birthday, where the column is one of months. */
    private boolean isMonth(int column, String cell) {
        return columnsOfMonths.contains(column) && MonthText.written(cell).isPresent();
    }

    private void add(long line, int column, String what) {
        found.add(Finding.ofRow(rule, line, "Column " + Table.letter(column) + " " + what + "."));
    }

    /**
     * Whether what is said of a file repeats nothing that it must not: a sheet's name, a heading. Cells were looked at before.
     *
     * @param aboutMonths the rule whose findings repeat a month as it was written
     */
    public static boolean isSafe(Finding finding, Rule aboutMonths) {
        return finding.rule() == aboutMonths
                || Stream.of(finding.value(), finding.column(), finding.message())
                        .filter(Objects::nonNull)
                        .allMatch(text -> PatientDetail.in(text).isEmpty());
    }
}
