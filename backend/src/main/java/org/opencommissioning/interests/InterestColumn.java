package org.opencommissioning.interests;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a register of interests, as guidance and consortia have named them. */
enum InterestColumn implements Column {
    PERSON(
            "Name",
            Holds.usual(CellType.TEXT, "Whose interest it is; empty where a practice holds it.", "Name of person"),
            "name",
            "(name(of)?)?(person|member|individual|declarant)(name)?"),
    PUBLISHED(
            "Name published",
            Holds.usual(CellType.WORD, "yes or no: whether the name may be published.", "Consent to publish"),
            "(name|tobe)?published",
            "(consent(ed)?|agree(d)?)(to)?(publish|publication).*"),
    WITHHELD(
            "Reason the name is withheld",
            Holds.usual(CellType.TEXT, "Why a name is not published; this reason is.", "Withheld because"),
            "reason(the)?(name)?(is)?(not|withheld).*",
            "withheld.*"),
    PRACTICE(
            "Practice code",
            Holds.usual(
                    CellType.CODE,
                    "The practice that the person works in, or that holds the interest.",
                    "GP practice code"),
            "(gp)?practicecode",
            "practice"),
    ROLE(
            "Role",
            Holds.required(
                    CellType.TEXT,
                    "The role in the consortium: member of the governing body, employee.",
                    "Position held"),
            "role",
            "(currentposition|position|post)(held)?.*"),
    PROVIDER(
            "Provider code",
            Holds.usual(CellType.CODE, "Code of the body in which the interest lies.", "Organisation code"),
            "(provider|organi[sz]ation)code",
            "odscode"),
    PROVIDER_NAME(
            "Provider",
            Holds.required(CellType.TEXT, "The body in which the interest lies.", "Name of organisation"),
            "provider(name)?",
            "declaredinterest.*|nameof(the)?(organi[sz]ation|provider|business).*",
            "organi[sz]ation(name)?"),
    KIND(
            "Kind of interest",
            Holds.required(
                    CellType.WORD,
                    "financial, non-financial professional, non-financial personal or indirect.",
                    "Type of interest"),
            "kind(of)?interest",
            "type(of)?interest",
            "kind|type"),
    SHARE(
            "Share %",
            Holds.usual(CellType.NUMBER, "Percent of the body that is held.", "Shareholding"),
            "share(percent|held)?",
            "percent(age)?(share|held)?|shareholding(percent)?"),
    RELATIONSHIP(
            "Relationship",
            Holds.usual(CellType.TEXT, "What the interest is, or through whom it is held.", "Nature of interest"),
            "relationship",
            "natureofinterest",
            "(is(the)?interestdirector)?indirect.*"),
    FROM(
            "From",
            Holds.usual(CellType.DAY, "When the interest began.", "Date from"),
            "(date(of)?(interest)?)?from",
            "(start|began|interestbegan)(date|on)?"),
    TO(
            "To",
            Holds.usual(CellType.DAY, "When it ended; empty while it lasts.", "Date to"),
            "(date(of)?(interest)?)?to",
            "(end|ended|until)(date|on)?"),
    DECLARED(
            "Date declared",
            Holds.required(CellType.DAY, "When it was declared.", "Declared on"),
            "date(of)?declar(ed|ation)",
            "declared(on)?"),
    MANAGED(
            "How managed",
            Holds.usual(CellType.TEXT, "What is done when it comes up in a decision.", "Action taken to manage it"),
            "howmanaged",
            "(action(taken)?|steps)(taken)?to(mitigate|manage).*",
            "mitigation.*"),
    GIFTS(
            "Gifts and hospitality",
            Holds.usual(
                    CellType.TEXT, "What was offered in connection with it, and whether it was taken.", "Hospitality"),
            "gifts?((and|or)hospitality)?",
            "hospitality.*"),
    BREACH(
            "Breach",
            Holds.usual(CellType.TEXT, "Where it was not managed as it should be, and what was done.", "Breaches"),
            "breach(es)?.*"),
    /** The last, because entries of drafts are kept in this order. */
    BAND(
            "Share band",
            Holds.usual(
                    CellType.WORD,
                    "How much is held where it is not given to the per cent: under 5%, 5% to 25%, 25% to 50% or more"
                            + " than half.",
                    "Band of shares held"),
            "(share(holding)?)?bands?(of)?(shares?)?(held)?",
            "(range|size)(of)?(the)?(share|shareholding)(held)?");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    InterestColumn(String title, Holds holds, String... spellings) {
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
