package org.opencommissioning.consultations;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a file of consultations. */
enum ConsultationColumn implements Column {
    LINE(
            "Line",
            Holds.required(
                    CellType.WORD,
                    "consultation, question, document, analysis, decision, outcome, involvement or referral.",
                    "Kind of line"),
            "line",
            "(kindof)?line|linetype"),
    REFERENCE(
            "Reference",
            Holds.required(
                    CellType.TEXT, "Of the consultation: 1 to 20 letters, digits and hyphens.", "Consultation ID"),
            "reference",
            "(consultation)?(ref(erence)?|id)"),
    NUMBER(
            "Number",
            Holds.usual(
                    CellType.WHOLE_NUMBER,
                    "Of the question, 1 to 20; of an outcome, 1 to 99; of an analysis the question that it is about,"
                            + " or empty.",
                    "Question number"),
            "number",
            "(question)?(number|no)"),
    KIND(
            "Kind",
            Holds.usual(CellType.WORD, "How a question is answered: choice, scale or words.", "Question type"),
            "kind",
            "(question)?type"),
    TITLE(
            "Title",
            Holds.usual(
                    CellType.TEXT,
                    "Of the consultation or the document, at most 200 characters.",
                    "Consultation title"),
            "(consultation)?title"),
    WORDS(
            "Words",
            Holds.required(
                    CellType.TEXT,
                    "The proposal in plain English, the question, what a document holds, what people said, what was"
                        + " decided, what difference it made, or why scrutiny was asked; at most 20,000 characters.",
                    "Text"),
            "words",
            "text|proposal|yousaid"),
    EASY_READ(
            "Easy read",
            Holds.usual(
                    CellType.TEXT,
                    "The proposal in short sentences and common words, one a line; [bus] in front of one for a"
                            + " picture; at most 5,000 characters.",
                    "Easy-read summary"),
            "easyread(summary)?"),
    CHOICES(
            "Choices",
            Holds.usual(
                    CellType.TEXT,
                    "Of a choice or a scale: 2 to 20 answers with semicolons between, at most 200 characters each.",
                    "Options"),
            "choices",
            "options|answers"),
    FROM(
            "From",
            Holds.usual(CellType.DAY, "The first day on which people can answer.", "Opens on"),
            "from",
            "opens(on)?"),
    UNTIL(
            "Until",
            Holds.usual(
                    CellType.DAY,
                    "The last day on which people can answer; of a referral the day on which scrutiny acknowledged it.",
                    "Closes on"),
            "until",
            "closes(on)?|acknowledged(on)?"),
    WHY_SHORT(
            "Why shorter",
            Holds.usual(
                    CellType.TEXT,
                    "Why the consultation is shorter than the rule in force on its first day; at most 2,000"
                            + " characters.",
                    "Reason for a shorter period"),
            "why(it is)?shorter?",
            "reason(forashorterperiod)?"),
    DONE(
            "What we did",
            Holds.usual(
                    CellType.TEXT,
                    "Of an outcome: what was done because of it, or why nothing was; at most 10,000 characters.",
                    "We did"),
            "what(was|we)did",
            "wedid|whatwasdone"),
    TO(
            "To",
            Holds.usual(CellType.CODE, "Of a referral: code of the council whose scrutiny was asked.", "Referred to"),
            "to",
            "referredto"),
    DATE(
            "Date",
            Holds.usual(
                    CellType.DAY,
                    "When the analysis, the decision or the words were published, or scrutiny was asked.",
                    "Published on"),
            "date",
            "(published|decided|referred)(on)?"),
    DOCUMENT(
            "Document",
            Holds.optional(CellType.TEXT, "Of a document: its SHA-256, as it was said when the document was sent."),
            "document",
            "sha256|hash");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ConsultationColumn(String title, Holds holds, String... spellings) {
        this.title = title;
        this.holds = holds;
        this.spellings = List.of(spellings);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    @Override
    public Holds holds() {
        return holds;
    }
}
