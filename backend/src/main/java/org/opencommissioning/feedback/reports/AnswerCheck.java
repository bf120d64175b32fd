package org.opencommissioning.feedback.reports;

import static org.opencommissioning.feedback.reports.AnswerColumn.DATE;
import static org.opencommissioning.feedback.reports.AnswerColumn.DONE_BY;
import static org.opencommissioning.feedback.reports.AnswerColumn.EVIDENCE;
import static org.opencommissioning.feedback.reports.AnswerColumn.HEALTHWATCH;
import static org.opencommissioning.feedback.reports.AnswerColumn.NUMBER;
import static org.opencommissioning.feedback.reports.AnswerColumn.REFERENCE;
import static org.opencommissioning.feedback.reports.AnswerColumn.WORDS;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.opencommissioning.feedback.written.JudgedRows;
import org.opencommissioning.feedback.written.WrittenFile;
import org.opencommissioning.feedback.written.WrittenRow;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.SentRow;

/** Judges a file of answers to recommendations. */
final class AnswerCheck {
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_EVIDENCE = 2_000;

    private final Delivery delivery;
    private final WrittenFile<AnswerColumn> file;
    private final AskedOfBody asked;
    private final Consumer<Finding> findings;
    private final JudgedRows<AnswerRow> judged = new JudgedRows<>();

    AnswerCheck(Delivery delivery, WrittenFile<AnswerColumn> file, AskedOfBody asked, Consumer<Finding> findings) {
        this.delivery = delivery;
        this.file = file;
        this.asked = asked;
        this.findings = findings;
    }

    JudgedRows<AnswerRow> judge() {
        file.rows().forEach(this::judge);
        return judged;
    }

    private void judge(SentRow sent) {
        var row = new WrittenRow<>(file, sent, findings);
        var kind = AnswerKind.find(row.text(AnswerColumn.KIND).toLowerCase(Locale.ROOT))
                .orElse(null);
        row.must(kind != null, AnswerRules.KIND_FITS);
        int number = row.number(NUMBER);
        var since = kind == null ? null : asked.since(kind, row.text(HEALTHWATCH), row.text(REFERENCE), number);
        row.must(kind == null || since != null, AnswerRules.ANSWERS_SOMETHING);
        var saidOn = row.day(DATE, AnswerRules.DAYS_ARE_DAYS);
        row.must(!row.text(DATE).isEmpty(), AnswerRules.DAYS_ARE_DAYS);
        row.must(
                saidOn == null
                        || (since == null || !saidOn.isBefore(since))
                                && saidOn.isBefore(delivery.period().to()),
                AnswerRules.IS_IN_ITS_TIME);
        var words = row.text(WORDS);
        row.must(!words.isEmpty() && words.length() <= LONGEST_WORDS, AnswerRules.HAS_WORDS);
        var doneBy = row.day(DONE_BY, AnswerRules.DAYS_ARE_DAYS);
        row.must(promises(kind, saidOn, doneBy), AnswerRules.ACCEPTED_HAS_DAY);
        var evidence = row.words(EVIDENCE);
        row.must(
                (kind != AnswerKind.DONE || evidence != null)
                        && (evidence == null || evidence.length() <= LONGEST_EVIDENCE),
                AnswerRules.DONE_HAS_EVIDENCE);
        row.must(!row.tellsOfPatient(WORDS, EVIDENCE), AnswerRules.SAYS_NO_PATIENT);
        if (row.isRefused() || kind == null || saidOn == null) {
            judged.refuse();
        } else if (row.names(WORDS, EVIDENCE) && !delivery.guidance().releases(row.line())) {
            row.must(false, AnswerRules.NAMES_NOBODY);
            judged.hold();
        } else {
            judged.accept(new AnswerRow(
                    row.line(),
                    row.cells(AnswerColumn.values()),
                    row.text(HEALTHWATCH),
                    row.text(REFERENCE),
                    number,
                    kind,
                    saidOn,
                    words,
                    doneBy,
                    evidence));
        }
    }

    private static boolean promises(@Nullable AnswerKind kind, @Nullable LocalDate saidOn, @Nullable LocalDate doneBy) {
        if (kind != AnswerKind.ACCEPTED) {
            return doneBy == null;
        }
        return doneBy != null && (saidOn == null || !doneBy.isBefore(saidOn));
    }
}
