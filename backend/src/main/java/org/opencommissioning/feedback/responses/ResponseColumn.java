package org.opencommissioning.feedback.responses;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a file of answers. */
public enum ResponseColumn implements Column {
    HEALTHWATCH(
            "HealthWatch",
            Holds.required(CellType.CODE, "Code of the HealthWatch that sent the feedback.", "HealthWatch code"),
            "healthwatch",
            "(local)?healthwatch(code)?"),
    REFERENCE(
            "Reference",
            Holds.required(CellType.TEXT, "The feedback's reference at that HealthWatch.", "Item ID"),
            "reference",
            "ref(erence)?(number|no)?|itemid|id"),
    KIND(
            "Kind",
            Holds.required(
                    CellType.WORD,
                    "answer; extension, for more working days; pause, for days on which the clock stands still; or"
                            + " rating, by HealthWatch.",
                    "Type"),
            "kind",
            "type"),
    SAID(
            "Date",
            Holds.required(CellType.DAY, "When it was said; the first day of a pause.", "Answered on"),
            "date",
            "(answered|said)(on)?"),
    UNTIL("Until", Holds.usual(CellType.DAY, "The last day of a pause.", "Pause ends"), "until", "(pause)?ends?"),
    DAYS(
            "Working days",
            Holds.usual(CellType.WHOLE_NUMBER, "How many more an extension gives, 1 to 20.", "Extension days"),
            "workingdays",
            "(extension|more)days"),
    WORDS(
            "Words",
            Holds.required(
                    CellType.TEXT, "The answer, or why more time is needed; at most 10,000 characters.", "Response"),
            "words",
            "answer|response|reason"),
    CHANGE(
            "What will change",
            Holds.usual(CellType.TEXT, "What will be done otherwise; empty where nothing will.", "Action"),
            "whatwillchange",
            "actions?|change"),
    CHANGE_BY(
            "By when",
            Holds.usual(CellType.DAY, "The day by which it will have changed.", "Action due"),
            "bywhen",
            "(action|change)(due|by)"),
    CHANGED(
            "Done on",
            Holds.usual(CellType.DAY, "The day on which it had changed.", "Completed on"),
            "doneon",
            "(done|completed|changed)(on)?"),
    EVIDENCE(
            "Evidence",
            Holds.usual(CellType.TEXT, "Where anybody can see it: an address or a sentence.", "Proof"),
            "evidence",
            "proof"),
    RATING(
            "Rating",
            Holds.optional(
                    CellType.WHOLE_NUMBER,
                    "What HealthWatch thinks of the answer: 1 for very bad to 5 for very good.",
                    "Score"),
            "rating",
            "stars|score");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ResponseColumn(String title, Holds holds, String... spellings) {
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
