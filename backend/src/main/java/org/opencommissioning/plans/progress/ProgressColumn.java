package org.opencommissioning.plans.progress;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a file of progress. There is none for a rating: that is worked out. */
enum ProgressColumn implements Column {
    PART("Part", Holds.required(CellType.WORD, "objective, scheme or milestone."), "part"),
    REFERENCE(
            "Reference",
            Holds.required(CellType.TEXT, "The item's own sign in the plan: O1."),
            "(item)?(reference|ref)"),
    VALUE(
            "Value reached",
            Holds.usual(CellType.NUMBER, "Of an objective: what was measured, in the plan's unit.", "Value"),
            "value(reached)?|reached|measured"),
    SAVED(
            "Saved £",
            Holds.usual(CellType.MONEY, "Of a scheme: all that it has saved since its first day.", "Saved"),
            "saved?(gbp)?|savings?(todate)?"),
    REACHED_ON(
            "Reached on",
            Holds.usual(CellType.DAY, "Of a milestone: the day on which it was reached.", "Date reached"),
            "reachedon|datereached|dayreached"),
    NARRATIVE(
            "Narrative",
            Holds.usual(CellType.TEXT, "What readers should know of it, in the consortium's own words.", "Comment"),
            "narrative|comments?|text");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ProgressColumn(String title, Holds holds, String... spellings) {
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
