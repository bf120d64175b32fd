package org.opencommissioning.organisations.population;

import java.util.regex.Pattern;
import org.opencommissioning.returns.reading.SentRow;

/** What a row of a list size file is about. */
enum RowKind {
    /** All patients of one practice. */
    PRACTICE,
    /** The people in a consortium's area who are registered with no practice. */
    UNREGISTERED,
    /** All practices of the file, or of a part of it. */
    TOTAL,
    /** Patients of one sex or age, or of another body than a practice: contained in other rows. */
    PART;

    private static final Pattern GP = Pattern.compile("(?i)gp|(gp )?practice");
    private static final Pattern NOBODYS = Pattern.compile("(?i)un-?registered.*");
    private static final Pattern ALL = Pattern.compile("(?i)all|total|persons|both");
    private static final Pattern LABEL = Pattern.compile("(?i)((grand|sub|overall)[- ]?)?totals?\\b.*|england.*|sum");

    static RowKind of(SentRow row, ListSizeLayout layout) {
        var code = layout.text(row, ListSizeColumn.PRACTICE);
        var type = layout.text(row, ListSizeColumn.TYPE);
        if (NOBODYS.matcher(type).matches() || NOBODYS.matcher(code).matches()) {
            return UNREGISTERED;
        }
        if (isPart(layout.text(row, ListSizeColumn.SEX)) || isPart(layout.text(row, ListSizeColumn.AGE))) {
            return PART;
        }
        if (isLabelled(row, code)) {
            return TOTAL;
        }
        return type.isEmpty() || GP.matcher(type).matches() ? PRACTICE : PART;
    }

    private static boolean isPart(String sexOrAge) {
        return !sexOrAge.isEmpty() && !ALL.matcher(sexOrAge).matches();
    }

    private static boolean isLabelled(SentRow row, String code) {
        if (!code.isEmpty()) {
            return LABEL.matcher(code).matches();
        }
        for (var cell : row.cells()) {
            if (LABEL.matcher(cell.strip()).matches()) {
                return true;
            }
        }
        return false;
    }
}
