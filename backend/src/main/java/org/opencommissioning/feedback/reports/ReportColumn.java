package org.opencommissioning.feedback.reports;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a file of reports. */
enum ReportColumn implements Column {
    LINE(
            "Line",
            Holds.required(
                    CellType.WORD,
                    "report; recommendation, one for each body and thing asked; or escalation, when a report or a"
                            + " recommendation is taken further.",
                    "Kind of line"),
            "line",
            "(kindof)?line|linetype"),
    REFERENCE(
            "Reference",
            Holds.required(CellType.TEXT, "Of the report: 1 to 20 letters, digits and hyphens.", "Report ID"),
            "reference",
            "(report)?(ref(erence)?|id)"),
    NUMBER(
            "Number",
            Holds.usual(
                    CellType.WHOLE_NUMBER,
                    "Of the recommendation, 1 to 99; empty for a report, and for an escalation of a whole report.",
                    "Recommendation number"),
            "number",
            "(recommendation)?(number|no)"),
    TO(
            "To",
            Holds.usual(
                    CellType.CODE,
                    "Code of the body: to which a draft of the report was sent, to which the recommendation is"
                            + " addressed, or to which it is taken further.",
                    "Addressed to"),
            "to",
            "addressedto|addressee|sentto"),
    TITLE(
            "Title",
            Holds.usual(CellType.TEXT, "Of the report, at most 200 characters.", "Report title"),
            "(report)?title"),
    WORDS(
            "Words",
            Holds.required(
                    CellType.TEXT,
                    "The report's summary in plain English, the recommendation, or why it is taken further; at most"
                            + " 10,000 characters.",
                    "Summary"),
            "words",
            "summary|text|recommendation"),
    EASY_READ(
            "Easy read",
            Holds.usual(
                    CellType.TEXT,
                    "The report's summary in short sentences and common words, for readers with a learning disability,"
                            + " one a line; [bus] in front of one for a picture; at most 5,000 characters.",
                    "Easy-read summary"),
            "easyread(summary)?"),
    DRAFT(
            "Draft sent on",
            Holds.usual(
                    CellType.DAY,
                    "When the draft was sent to the body, to look for mistakes of fact.",
                    "Accuracy check"),
            "draft(senton|sent)?",
            "accuracycheck"),
    DATE(
            "Date",
            Holds.required(CellType.DAY, "When the report was published, or taken further.", "Published on"),
            "date",
            "(published|sent|escalated)(on)?");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ReportColumn(String title, Holds holds, String... spellings) {
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
