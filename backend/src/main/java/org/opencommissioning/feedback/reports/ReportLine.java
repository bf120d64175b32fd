package org.opencommissioning.feedback.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of a file of reports is. */
enum ReportLine {
    REPORT,
    RECOMMENDATION,
    /** A report or one of its recommendations is taken to a body that looks after the one that was asked. */
    ESCALATION;

    static Optional<ReportLine> find(String slug) {
        return Arrays.stream(values()).filter(line -> line.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
