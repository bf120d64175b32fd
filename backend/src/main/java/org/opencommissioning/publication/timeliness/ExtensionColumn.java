package org.opencommissioning.publication.timeliness;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a list of extensions. */
enum ExtensionColumn implements Column {
    ORGANISATION(
            "Organisation",
            "organisation(code)?",
            Holds.required(CellType.CODE, "Code of the organisation that has more time.", "Organisation code")),
    RETURN(
            "Return",
            "return(type)?",
            Holds.required(CellType.WORD, "Kind of the return, such as payments.", "Return type")),
    FIRST_DAY("First day", "firstday", Holds.required(CellType.DAY, "First day that the return covers.")),
    LAST_DAY("Last day", "lastday", Holds.required(CellType.DAY, "Last day that the return covers.")),
    DUE_ON(
            "Due on",
            "dueon|newduedate",
            Holds.required(CellType.DAY, "The day by which it is due now.", "New due date")),
    REASON(
            "Reason",
            "reason",
            Holds.required(CellType.TEXT, "Why there is more time, in 10 to 500 characters; readers see it."));

    private final String title;
    private final String spelling;
    private final Holds holds;

    ExtensionColumn(String title, String spelling, Holds holds) {
        this.title = title;
        this.spelling = spelling;
        this.holds = holds;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> spellings() {
        return List.of(spelling);
    }

    @Override
    public Holds holds() {
        return holds;
    }
}
