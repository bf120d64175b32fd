package org.opencommissioning.publication.replies;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a file of replies. */
enum ReplyColumn implements Column {
    ORGANISATION(
            "Organisation",
            "organisation(code)?",
            Holds.required(CellType.CODE, "Code of the organisation that replies: its own.", "Organisation code")),
    EDITION(
            "Edition",
            "edition|aboutedition",
            Holds.usual(
                    CellType.WHOLE_NUMBER,
                    "Edition of the publication it is about; empty for all that is said of you.")),
    LINE(
            "Line",
            "line|aboutline",
            Holds.usual(CellType.WHOLE_NUMBER, "Line of that publication; empty for all of it.")),
    STATEMENT(
            "Statement",
            "statement|reply",
            Holds.required(CellType.TEXT, "What readers shall see, in 10 to 5,000 characters."));

    private final String title;
    private final String spelling;
    private final Holds holds;

    ReplyColumn(String title, String spelling, Holds holds) {
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
