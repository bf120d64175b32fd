package org.opencommissioning.plans;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a plan: one table for all its parts. */
enum PlanColumn implements Column {
    PART(
            "Part",
            Holds.required(
                    CellType.WORD,
                    "statement, need, priority, objective, service line, quality requirement, scheme, milestone,"
                            + " pooled budget or document."),
            "part"),
    REFERENCE(
            "Reference",
            Holds.required(
                    CellType.TEXT,
                    "The item's own sign within its part, which stays from version to version: O1. Of statements:"
                            + " status, summary, involvement or board-opinion."),
            "(item)?(reference|ref)"),
    UNDER(
            "Belongs to",
            Holds.usual(
                    CellType.TEXT,
                    "Reference of the item it belongs to: an objective's priority or service line, a milestone's"
                            + " scheme."),
            "belongsto|under|priority|serviceline|scheme"),
    TITLE(
            "Title",
            Holds.required(CellType.TEXT, "In a few plain words; a statement's status is draft, published or revised."),
            "title"),
    DETAIL(
            "Text",
            Holds.usual(CellType.TEXT, "What readers should know of it.", "Description"),
            "text|description|detail"),
    SOURCE(
            "Source",
            Holds.usual(CellType.TEXT, "Where a need is assessed: the joint strategic needs assessment, its page."),
            "source"),
    DOMAIN("Domain", Holds.usual(CellType.WHOLE_NUMBER, "The outcomes domain, 1 to 5."), "(outcomes)?domain"),
    BASELINE("Baseline", Holds.usual(CellType.NUMBER, "What was measured before."), "baseline"),
    TARGET("Target", Holds.usual(CellType.NUMBER, "What is to be reached by the due day."), "target"),
    UNIT("Unit", Holds.usual(CellType.TEXT, "Of baseline and target: per cent, a week."), "unit"),
    BETTER("Better", Holds.usual(CellType.WORD, "higher or lower: which way is the better one."), "better|direction"),
    STARTS("Starts", Holds.usual(CellType.DAY, "First day.", "Start date"), "starts?(date|on)?"),
    DUE("Due", Holds.usual(CellType.DAY, "By when it is to be reached.", "Due date"), "due(date|by|on)?"),
    OWNER("Owner", Holds.usual(CellType.TEXT, "The post that answers for it, not a person's name."), "owner"),
    EVIDENCE("Evidence", Holds.usual(CellType.TEXT, "What will show that it is reached."), "evidence"),
    PLANNED(
            "Planned £",
            Holds.usual(CellType.MONEY, "Planned spend; of a scheme what it saves; of a pooled budget what it holds."),
            "planned(spend|gbp|money|savings?)?(gbp)?|savings?|spend"),
    ACTIVITY("Activity", Holds.usual(CellType.NUMBER, "Planned activity of a service line."), "(planned)?activity"),
    PARTNER(
            "Partner code",
            Holds.usual(CellType.CODE, "The local authority with which money is pooled."),
            "partner(code)?"),
    DOCUMENT(
            "Document",
            Holds.optional(CellType.TEXT, "Of a document: its SHA-256, as it was said when the document was sent."),
            "document|sha256|hash");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    PlanColumn(String title, Holds holds, String... spellings) {
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
