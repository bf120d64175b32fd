package org.opencommissioning.consultations;

import static org.opencommissioning.consultations.ConsultationColumn.CHOICES;
import static org.opencommissioning.consultations.ConsultationColumn.DATE;
import static org.opencommissioning.consultations.ConsultationColumn.DOCUMENT;
import static org.opencommissioning.consultations.ConsultationColumn.DONE;
import static org.opencommissioning.consultations.ConsultationColumn.EASY_READ;
import static org.opencommissioning.consultations.ConsultationColumn.FROM;
import static org.opencommissioning.consultations.ConsultationColumn.KIND;
import static org.opencommissioning.consultations.ConsultationColumn.NUMBER;
import static org.opencommissioning.consultations.ConsultationColumn.REFERENCE;
import static org.opencommissioning.consultations.ConsultationColumn.TITLE;
import static org.opencommissioning.consultations.ConsultationColumn.TO;
import static org.opencommissioning.consultations.ConsultationColumn.UNTIL;
import static org.opencommissioning.consultations.ConsultationColumn.WHY_SHORT;
import static org.opencommissioning.consultations.ConsultationColumn.WORDS;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencommissioning.feedback.written.EasyRead;
import org.opencommissioning.feedback.written.JudgedRows;
import org.opencommissioning.feedback.written.WrittenFile;
import org.opencommissioning.feedback.written.WrittenRow;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/** Judges a file of consultations: the consultations first, then their questions, then what is said of them. */
final class ConsultationCheck {
    private static final Pattern A_HASH = Pattern.compile("[0-9a-f]{64}");
    static final Pattern A_REFERENCE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");
    private static final int LONGEST_WORDS = 20_000;
    private static final int LONGEST_DONE = 10_000;
    private static final int LONGEST_EASY_READ = 5_000;
    private static final int LONGEST_WHY = 2_000;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_CHOICES = 20;

    private final Delivery delivery;
    private final WrittenFile<ConsultationColumn> file;
    private final KnownConsultations known;
    private final @Nullable Set<String> documents;
    private final Consumer<Finding> findings;
    private final Map<String, ConsultationRow> sent = new HashMap<>();
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final JudgedRows<ConsultationRow> judged = new JudgedRows<>();

    /** @param documents hashes of those that were sent; null where it is nobody's business */
    ConsultationCheck(
            Delivery delivery,
            WrittenFile<ConsultationColumn> file,
            KnownConsultations known,
            @Nullable Set<String> documents,
            Consumer<Finding> findings) {
        this.delivery = delivery;
        this.file = file;
        this.known = known;
        this.documents = documents;
        this.findings = findings;
    }

    /** @param today for which consultations people could have answered already */
    boolean keepsQuestions(LocalDate today) {
        boolean kept = known.same().entrySet().stream()
                .filter(entry -> !entry.getValue().opensOn().isAfter(today))
                .allMatch(entry -> isKept(entry.getKey(), entry.getValue()));
        if (!kept) {
            findings.accept(Finding.ofFile(
                    ConsultationRules.QUESTIONS_STAY,
                    "This is not so here: " + ConsultationRules.QUESTIONS_STAY.sentence()));
        }
        return kept;
    }

    private boolean isKept(String reference, KnownConsultations.Published before) {
        var now = sent.get(reference);
        return now != null
                && before.opensOn().equals(now.from())
                && !now.until().isBefore(before.closesOn())
                && before.questions().equals(asked.getOrDefault(reference, Set.of()));
    }

    JudgedRows<ConsultationRow> judge() {
        for (var pass : ConsultationLine.values()) {
            for (var row : file.rows()) {
                var written = new WrittenRow<>(file, row, findings);
                var line = ConsultationLine.find(
                        written.text(ConsultationColumn.LINE).toLowerCase(Locale.ROOT));
                if (line.isPresent() && line.get() == pass) {
                    judge(pass, written);
                } else if (line.isEmpty() && pass == ConsultationLine.CONSULTATION) {
                    written.must(false, ConsultationRules.LINE_FITS);
                    judged.refuse();
                }
            }
        }
        return judged;
    }

    private void judge(ConsultationLine line, WrittenRow<ConsultationColumn> row) {
        var read = read(line, row);
        texts(line, row, read);
        switch (line) {
            case CONSULTATION -> consultation(row, read);
            case QUESTION -> question(row, read);
            case DOCUMENT -> document(row, read);
            case ANALYSIS, DECISION, OUTCOME, INVOLVEMENT, REFERRAL -> later(row, read);
        }
        if (row.isRefused()) {
            judged.refuse();
            return;
        }
        if (row.names(TITLE, WORDS, EASY_READ, CHOICES, WHY_SHORT, DONE)
                && !delivery.guidance().releases(row.line())) {
            row.must(false, ConsultationRules.NAMES_NOBODY);
            judged.hold();
            return;
        }
        if (line == ConsultationLine.CONSULTATION) {
            sent.put(read.reference(), read);
        }
        if (line == ConsultationLine.QUESTION) {
            asked.computeIfAbsent(read.reference(), key -> new TreeSet<>()).add(read.asked());
        }
        judged.accept(read);
    }

    private static ConsultationRow read(ConsultationLine line, WrittenRow<ConsultationColumn> row) {
        var to = row.code(TO);
        return new ConsultationRow(
                row.line(),
                row.cells(ConsultationColumn.values()),
                line,
                row.text(REFERENCE),
                row.number(NUMBER),
                QuestionKind.find(row.text(KIND).toLowerCase(Locale.ROOT)).orElse(null),
                row.words(TITLE),
                row.text(WORDS),
                row.words(EASY_READ),
                choices(row.text(CHOICES)),
                row.day(FROM, ConsultationRules.DAYS_ARE_DAYS),
                row.day(UNTIL, ConsultationRules.DAYS_ARE_DAYS),
                row.words(WHY_SHORT),
                row.words(DONE),
                to == null ? null : to.text(),
                row.day(DATE, ConsultationRules.DAYS_ARE_DAYS),
                row.words(DOCUMENT));
    }

    private static List<String> choices(String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    private void texts(ConsultationLine line, WrittenRow<ConsultationColumn> row, ConsultationRow read) {
        row.must(A_REFERENCE.matcher(read.reference()).matches(), ConsultationRules.REFERENCE_FITS);
        row.must(!read.words().isEmpty() && read.words().length() <= LONGEST_WORDS, ConsultationRules.HAS_WORDS);
        row.must(
                isTitled(line, read)
                        && (read.easyRead() == null
                                || line == ConsultationLine.CONSULTATION
                                        && read.easyRead().length() <= LONGEST_EASY_READ),
                ConsultationRules.HAS_TITLE);
        row.must(
                line == ConsultationLine.DOCUMENT
                        ? read.document() != null
                                && A_HASH.matcher(read.document()).matches()
                        : read.document() == null,
                ConsultationRules.DOCUMENT_IS_NAMED);
        row.must(EasyRead.hasItsPictures(read.easyRead()), ConsultationRules.PICTURES_ARE_THERE);
        row.must(
                line == ConsultationLine.OUTCOME
                        ? read.done() != null && read.done().length() <= LONGEST_DONE
                        : read.done() == null,
                ConsultationRules.DONE_FITS);
        row.must(
                line == ConsultationLine.REFERRAL
                        ? read.to() != null && known.codes().contains(read.to())
                        : row.text(TO).isEmpty(),
                ConsultationRules.SCRUTINY_IS_KNOWN);
        row.must(
                line == ConsultationLine.QUESTION
                        ? asks(row, read)
                        : row.text(KIND).isEmpty() && row.text(CHOICES).isEmpty(),
                ConsultationRules.CHOICES_FIT);
        row.must(numbered(line, read), ConsultationRules.NUMBER_FITS);
        row.must(
                !row.tellsOfPatient(TITLE, WORDS, EASY_READ, CHOICES, WHY_SHORT, DONE),
                ConsultationRules.SAYS_NO_PATIENT);
    }

    private static boolean isTitled(ConsultationLine line, ConsultationRow read) {
        return switch (line) {
            case CONSULTATION, DOCUMENT -> read.title() != null && read.title().length() <= LONGEST_TITLE;
            case QUESTION, ANALYSIS, DECISION, OUTCOME, INVOLVEMENT, REFERRAL -> read.title() == null;
        };
    }

    private static boolean asks(WrittenRow<ConsultationColumn> row, ConsultationRow read) {
        if (read.question() == null) {
            return false;
        }
        return switch (read.question()) {
            case WORDS -> row.text(CHOICES).isEmpty();
            case CHOICE, SCALE ->
                read.choices().size() >= 2
                        && read.choices().size() <= MOST_CHOICES
                        && Set.copyOf(read.choices()).size() == read.choices().size()
                        && read.choices().stream().allMatch(choice -> choice.length() <= LONGEST_TITLE);
        };
    }

    private boolean numbered(ConsultationLine line, ConsultationRow read) {
        var address = line + " " + read.reference() + "/" + read.number();
        return switch (line) {
            case QUESTION -> read.number() > 0 && read.number() <= MOST_QUESTIONS && numbers.add(address);
            case OUTCOME -> read.number() > 0 && numbers.add(address);
            case ANALYSIS ->
                read.number() == 0
                        || numbers.contains(ConsultationLine.QUESTION + " " + read.reference() + "/" + read.number())
                        || known.others().containsKey(read.reference())
                                && known.others()
                                        .get(read.reference())
                                        .numbers()
                                        .contains(read.number());
            case CONSULTATION, DOCUMENT, DECISION, INVOLVEMENT, REFERRAL -> read.number() == 0;
        };
    }

    private void consultation(WrittenRow<ConsultationColumn> row, ConsultationRow read) {
        row.must(
                !known.others().containsKey(read.reference()) && !sent.containsKey(read.reference()),
                ConsultationRules.CONSULTATION_IS_ONE);
        row.must(isLongEnough(read), ConsultationRules.LASTS_LONG_ENOUGH);
        row.must(read.saidOn() == null, ConsultationRules.IS_IN_ITS_TIME);
    }

    /** Whether its days are as many as the rule in force on the first of them wants, or it says why not. */
    private static boolean isLongEnough(ConsultationRow read) {
        if (read.from() == null || read.until() == null || read.until().isBefore(read.from())) {
            return false;
        }
        if (read.whyShort() != null) {
            return read.whyShort().length() <= LONGEST_WHY;
        }
        return LengthRule.on(read.from())
                .map(rule -> rule.isKept(read.from(), read.until()))
                .orElse(true);
    }

    private void question(WrittenRow<ConsultationColumn> row, ConsultationRow read) {
        row.must(sent.containsKey(read.reference()), ConsultationRules.HAS_CONSULTATION);
        row.must(read.saidOn() == null, ConsultationRules.IS_IN_ITS_TIME);
    }

    private void document(WrittenRow<ConsultationColumn> row, ConsultationRow read) {
        row.must(opensOn(read.reference()) != null, ConsultationRules.HAS_CONSULTATION);
        row.must(read.saidOn() == null, ConsultationRules.IS_IN_ITS_TIME);
        row.must(
                documents == null || read.document() == null || documents.contains(read.document()),
                ConsultationRules.DOCUMENT_WAS_SENT);
    }

    private void later(WrittenRow<ConsultationColumn> row, ConsultationRow read) {
        var opensOn = opensOn(read.reference());
        row.must(opensOn != null, ConsultationRules.HAS_CONSULTATION);
        row.must(
                read.saidOn() == null
                        ? !row.text(DATE).isEmpty()
                        : read.saidOn().isBefore(delivery.period().to())
                                && (opensOn == null || !read.saidOn().isBefore(opensOn))
                                && (read.until() == null || !read.until().isBefore(read.saidOn())),
                ConsultationRules.IS_IN_ITS_TIME);
    }

    private @Nullable LocalDate opensOn(String reference) {
        var here = sent.get(reference);
        if (here != null) {
            return here.from();
        }
        var before = known.others().get(reference);
        return before == null ? null : before.opensOn();
    }
}
