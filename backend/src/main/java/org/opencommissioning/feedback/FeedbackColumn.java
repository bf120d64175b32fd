package org.opencommissioning.feedback;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a batch of feedback. */
enum FeedbackColumn implements Column {
    REFERENCE(
            "Reference",
            Holds.required(
                    CellType.TEXT, "1 to 20 letters, digits and hyphens; says nothing of the person.", "Item ID"),
            "reference",
            "ref(erence)?(number|no)?|itemid|id"),
    ABOUT(
            "About",
            Holds.required(
                    CellType.CODE, "Code of the consortium, practice or provider that it is about.", "Provider code"),
            "about",
            "(organi[sz]ation|provider|practice|consortium)code|aboutcode"),
    SERVICE(
            "Service",
            Holds.usual(CellType.TEXT, "Which of its services, at most 100 characters.", "Department"),
            "service",
            "department|ward"),
    MONTH(
            "Month",
            Holds.required(CellType.TEXT, "The month in which care was given, written 2012-04.", "Month of care"),
            "month",
            "when|monthofcare"),
    CHANNEL(
            "Channel",
            Holds.required(CellType.WORD, "survey, visit, web, phone, letter, event or other.", "How received"),
            "channel",
            "how(itwas)?(heard|received)|method"),
    RATING(
            "Rating",
            Holds.usual(
                    CellType.WHOLE_NUMBER, "1 for very bad to 5 for very good; empty where none was given.", "Score"),
            "rating",
            "stars|score"),
    THEMES(
            "Themes",
            Holds.required(
                    CellType.TEXT,
                    "One to five ids of the list of themes, with semicolons between; /api/v1/themes has it.",
                    "Topics"),
            "themes",
            "theme|topics?"),
    PEOPLE(
            "People",
            Holds.required(CellType.WHOLE_NUMBER, "How many people said it.", "Number of people"),
            "people",
            "(number|no)of?people|howmanypeople"),
    CONSENT(
            "Consent",
            Holds.required(CellType.WORD, "yes: whoever said it agreed to its publication.", "Consent to publish"),
            "consent",
            "consent(to|for)?publi(sh|cation)"),
    WORDS(
            "Words",
            Holds.required(CellType.TEXT, "What was said, at most 20,000 characters.", "Comment"),
            "words",
            "comments?|feedback|whatwassaid");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    FeedbackColumn(String title, Holds holds, String... spellings) {
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
