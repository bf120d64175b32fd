package org.opencommissioning.returns.reading;

import org.opencommissioning.returns.Finding;

/** How large a file may be before it is taken for damaged or malicious. */
final class WorkbookLimits {
    static final int COLUMNS = 200;

    private WorkbookLimits() {}

    static void refuseWide(SentRow row) throws NotReadable {
        if (row.cells().length > COLUMNS && row.width() > COLUMNS) {
            var message =
                    "Line " + row.line() + " holds " + row.width() + " columns; at most " + COLUMNS + " are read.";
            throw new NotReadable(Finding.ofRow(FileRules.IS_OF_REASONABLE_SIZE, row.line(), message));
        }
    }
}
