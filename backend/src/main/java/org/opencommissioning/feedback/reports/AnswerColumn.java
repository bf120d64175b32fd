package org.opencommissioning.feedback.reports;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a file of answers to recommendations. */
enum AnswerColumn implements Column {
    HEALTHWATCH(
            "HealthWatch",
            Holds.required(CellType.CODE, "Code of the HealthWatch that published the report.", "HealthWatch code"),
            "healthwatch",
            "(local)?healthwatch(code)?"),
    REFERENCE(
            "Reference",
            Holds.required(CellType.TEXT, "The report's reference at that HealthWatch.", "Report ID"),
            "reference",
            "(report)?(ref(erence)?|id)"),
    NUMBER(
            "Number",
            Holds.usual(
                    CellType.WHOLE_NUMBER,
                    "Of the recommendation; empty where a whole report that was taken further is acknowledged.",
                    "Recommendation number"),
            "number",
            "(recommendation)?(number|no)"),
    KIND(
            "Kind",
            Holds.required(
                    CellType.WORD,
                    "accepted; refused, with the reason; done, with the evidence; or acknowledged, by the body to which"
                            + " something was taken further.",
                    "Answer"),
            "kind",
            "answer|type"),
    DATE(
            "Date",
            Holds.required(CellType.DAY, "When it was said, or done.", "Answered on"),
            "date",
            "(answered|said)(on)?"),
    WORDS(
            "Words",
            Holds.required(
                    CellType.TEXT,
                    "What will be done, why not, what was done, or what will be looked into; at most 10,000"
                            + " characters.",
                    "Response"),
            "words",
            "response|reason|text"),
    DONE_BY(
            "By when",
            Holds.usual(CellType.DAY, "The day by which what is accepted will be done.", "Action due"),
            "bywhen",
            "(action|done)(due|by)"),
    EVIDENCE(
            "Evidence",
            Holds.usual(CellType.TEXT, "Where anybody can see what was done: an address or a sentence.", "Proof"),
            "evidence",
            "proof");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    AnswerColumn(String title, Holds holds, String... spellings) {
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
