package org.opencommissioning.feedback.reports;

import static org.opencommissioning.feedback.reports.ReportColumn.DATE;
import static org.opencommissioning.feedback.reports.ReportColumn.DRAFT;
import static org.opencommissioning.feedback.reports.ReportColumn.EASY_READ;
import static org.opencommissioning.feedback.reports.ReportColumn.NUMBER;
import static org.opencommissioning.feedback.reports.ReportColumn.REFERENCE;
import static org.opencommissioning.feedback.reports.ReportColumn.TITLE;
import static org.opencommissioning.feedback.reports.ReportColumn.TO;
import static org.opencommissioning.feedback.reports.ReportColumn.WORDS;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencommissioning.feedback.written.EasyRead;
import org.opencommissioning.feedback.written.JudgedRows;
import org.opencommissioning.feedback.written.WrittenFile;
import org.opencommissioning.feedback.written.WrittenRow;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;

/** Judges a file of reports: the reports first, then what speaks of them, wherever in the file it stands. */
final class ReportCheck {
    static final Pattern A_REFERENCE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_EASY_READ = 5_000;
    private static final int LONGEST_TITLE = 200;

    private final Delivery delivery;
    private final WrittenFile<ReportColumn> file;
    private final KnownReports known;
    private final Consumer<Finding> findings;
    private final Map<String, LocalDate> reports = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final JudgedRows<ReportRow> judged = new JudgedRows<>();

    ReportCheck(Delivery delivery, WrittenFile<ReportColumn> file, KnownReports known, Consumer<Finding> findings) {
        this.delivery = delivery;
        this.file = file;
        this.known = known;
        this.findings = findings;
    }

    JudgedRows<ReportRow> judge() {
        for (var pass : ReportLine.values()) {
            for (var sent : file.rows()) {
                var row = new WrittenRow<>(file, sent, findings);
                var line = ReportLine.find(row.text(ReportColumn.LINE).toLowerCase(Locale.ROOT));
                if (line.isPresent() && line.get() == pass) {
                    judge(pass, row);
                } else if (line.isEmpty() && pass == ReportLine.REPORT) {
                    row.must(false, ReportRules.LINE_FITS);
                    judged.refuse();
                }
            }
        }
        return judged;
    }

    private void judge(ReportLine line, WrittenRow<ReportColumn> row) {
        var reference = row.text(REFERENCE);
        row.must(A_REFERENCE.matcher(reference).matches(), ReportRules.REFERENCE_FITS);
        var words = row.text(WORDS);
        row.must(!words.isEmpty() && words.length() <= LONGEST_WORDS, ReportRules.HAS_WORDS);
        row.must(!row.tellsOfPatient(TITLE, WORDS, EASY_READ), ReportRules.SAYS_NO_PATIENT);
        var title = row.words(TITLE);
        var easy = row.words(EASY_READ);
        row.must(
                line == ReportLine.REPORT
                        ? title != null
                                && title.length() <= LONGEST_TITLE
                                && (easy == null || easy.length() <= LONGEST_EASY_READ)
                        : title == null && easy == null,
                ReportRules.HAS_TITLE);
        row.must(EasyRead.hasItsPictures(easy), ReportRules.PICTURES_ARE_THERE);
        var draft = row.day(DRAFT, ReportRules.DAYS_ARE_DAYS);
        var to = to(line, row, draft);
        int number = row.number(NUMBER);
        var saidOn =
                line == ReportLine.RECOMMENDATION ? ofReport(row, reference) : row.day(DATE, ReportRules.DAYS_ARE_DAYS);
        row.must(numbered(line, reference, number), ReportRules.NUMBER_FITS);
        fits(line, row, reference, number, draft, saidOn);
        if (row.isRefused() || saidOn == null) {
            judged.refuse();
            return;
        }
        if (row.names(TITLE, WORDS, EASY_READ) && !delivery.guidance().releases(row.line())) {
            row.must(false, ReportRules.NAMES_NOBODY);
            judged.hold();
            return;
        }
        judged.accept(new ReportRow(
                row.line(),
                row.cells(ReportColumn.values()),
                line,
                reference,
                number,
                to == null ? null : to.text(),
                title,
                words,
                easy,
                draft,
                saidOn));
    }

    private @Nullable OrganisationCode to(ReportLine line, WrittenRow<ReportColumn> row, @Nullable LocalDate draft) {
        if (line == ReportLine.REPORT && row.text(TO).isEmpty() && draft == null) {
            return null;
        }
        var to = row.code(TO);
        row.must(to != null && known.knows(to), ReportRules.BODY_IS_KNOWN);
        return to;
    }

    /** A recommendation bears the day of its report. */
    private @Nullable LocalDate ofReport(WrittenRow<ReportColumn> row, String reference) {
        var day = reports.get(reference);
        row.must(day != null, ReportRules.HAS_REPORT);
        return day;
    }

    private boolean numbered(ReportLine line, String reference, int number) {
        return switch (line) {
            case REPORT -> number == 0;
            case RECOMMENDATION -> number > 0 && numbers.add(reference + "/" + number);
            case ESCALATION -> number >= 0;
        };
    }

    private void fits(
            ReportLine line,
            WrittenRow<ReportColumn> row,
            String reference,
            int number,
            @Nullable LocalDate draft,
            @Nullable LocalDate saidOn) {
        if (line == ReportLine.RECOMMENDATION) {
            return;
        }
        if (saidOn == null) {
            row.must(!row.text(DATE).isEmpty(), ReportRules.DAYS_ARE_DAYS);
            return;
        }
        var before = line == ReportLine.REPORT
                ? draft
                : reports.getOrDefault(reference, known.publishedOn().get(reference));
        row.must(
                delivery.period().contains(saidOn) && (before == null || !saidOn.isBefore(before)),
                ReportRules.IS_IN_ITS_TIME);
        if (line == ReportLine.REPORT) {
            boolean first = !known.publishedOn().containsKey(reference) && reports.put(reference, saidOn) == null;
            row.must(first, ReportRules.REPORT_IS_ONE);
        } else {
            var address = reference + "/" + number;
            row.must(
                    before != null
                            && (number == 0
                                    || numbers.contains(address)
                                    || known.numbers().contains(address)),
                    ReportRules.HAS_REPORT);
        }
    }
}
