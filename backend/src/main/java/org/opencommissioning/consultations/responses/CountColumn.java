package org.opencommissioning.consultations.responses;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a file of responses, which the portal writes. */
enum CountColumn implements Column {
    REFERENCE(
            "Reference",
            Holds.required(CellType.TEXT, "Of the consultation.", "Consultation ID"),
            "reference",
            "(consultation)?(ref(erence)?|id)"),
    QUESTION(
            "Question",
            Holds.required(
                    CellType.WHOLE_NUMBER, "Its number; 0 where whole responses are counted.", "Question number"),
            "question",
            "question(number|no)"),
    CHOICE(
            "Choice",
            Holds.usual(CellType.WHOLE_NUMBER, "Its place among the choices, from 1; empty of words.", "Option"),
            "choice",
            "option"),
    PEOPLE(
            "People",
            Holds.usual(CellType.WHOLE_NUMBER, "How many chose it; empty of words.", "Count"),
            "people",
            "count"),
    RESPONSE(
            "Response",
            Holds.usual(
                    CellType.WHOLE_NUMBER,
                    "Number of the response whose words are published; the words are those that a moderator let"
                            + " through.",
                    "Response number"),
            "response",
            "response(number|no)");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    CountColumn(String title, Holds holds, String... spellings) {
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
