package org.opencommissioning.contracts.decisions;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a return of decisions, as guidance names them. */
enum DecisionColumn implements Column {
    REFERENCE(
            "Reference",
            Holds.required(
                    CellType.TEXT,
                    "The consortium's own number of the decision. Each further person who was there repeats it on a"
                            + " line of their own.",
                    "Decision reference",
                    "Ref No"),
            "(decision)?(reference|ref)(number|no)?",
            "decision(id|no|number)"),
    DECIDED_ON(
            "Date",
            Holds.required(CellType.DAY, "When it was decided.", "Date of decision"),
            "(date|decidedon|decisiondate|dateof(the)?decision|dateof(the)?meeting)"),
    MEETING(
            "Meeting",
            Holds.required(
                    CellType.TEXT,
                    "Who decided: the governing body, a committee, a person acting alone.",
                    "Name of decision making committee"),
            "meeting|committee|decisionmaker",
            "(decisionmakingprocessand)?nameof(the)?decisionmakingcommittee"),
    TITLE(
            "Title",
            Holds.required(CellType.TEXT, "What it is about, in a few plain words.", "Contract/Service title"),
            "title|subject",
            "(contract)?servicetitle"),
    DECIDED(
            "Decision",
            Holds.required(CellType.TEXT, "What was decided.", "Procurement description"),
            "decision|decided|whatwasdecided",
            "procurementdescription"),
    CONTRACT(
            "Contract reference",
            Holds.usual(
                    CellType.TEXT,
                    "The number of the contract or procurement, as the register of contracts writes it.",
                    "Procurement reference"),
            "(contract|procurement)(reference|ref|number|no)"),
    PROVIDER(
            "Provider",
            Holds.usual(CellType.TEXT, "The provider that it is about.", "Supplier", "Contract awarded"),
            "(provider|supplier|contractor)(name)?",
            "contractawarded(to)?.*"),
    PROVIDER_CODE(
            "Provider code",
            Holds.usual(CellType.CODE, "Its code in the register of organisations.", "Supplier code"),
            "(provider|supplier|ods|organi[sz]ation)code"),
    VALUE(
            "Value £",
            Holds.usual(
                    CellType.MONEY,
                    "What was decided on. Leave it empty where it is not known; 0 is taken for unknown.",
                    "Contract value (£) (Total)"),
            "(total|contract)?value(gbp)?(total)?",
            "amount(gbp)?"),
    ROUTE(
            "Route",
            Holds.usual(
                    CellType.WORD,
                    "any-qualified-provider, open, restricted, negotiated, framework, single-action or other.",
                    "Procurement type"),
            "(procurement)?(route|type|method)"),
    ROUTE_BECAUSE(
            "Why this route",
            Holds.usual(CellType.TEXT, "Why a provider was chosen in this way.", "Reason for route"),
            "whythisroute|reasonfor(the)?route"),
    PROCURED_BY(
            "Procured by",
            Holds.usual(CellType.TEXT, "Another body that ran the procurement.", "Procurement run by"),
            "procuredby|procurementrunby"),
    PROCURED_BECAUSE(
            "Procured by another because",
            Holds.usual(CellType.TEXT, "Why: that a practice of the consortium made an offer, say."),
            "procuredbyanotherbecause|reasonforthirdparty.*"),
    BIDDERS(
            "Practices that bid",
            Holds.usual(
                    CellType.CODE,
                    "Codes of practices of the consortium that made an offer, with a semicolon between them.",
                    "Practice that bid"),
            "(gp)?practices?(that|which|who)(bid|madeanoffer)",
            "biddingpractices?"),
    PERSON(
            "Person",
            Holds.usual(CellType.TEXT, "Somebody who was there; one on each line.", "Name"),
            "(nameof)?(person|member)|name"),
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
            Holds.usual(CellType.CODE, "The practice that the person works in.", "GP practice code"),
            "(gp)?practicecode|practice"),
    ROLE(
            "Role",
            Holds.usual(CellType.TEXT, "In the consortium: chair, member of the governing body."),
            "role|position"),
    PARTICIPATION(
            "What they did",
            Holds.usual(
                    CellType.WORD,
                    "decided, attended (without a voice in it), abstained, or left (the room).",
                    "Took part"),
            "whattheydid|tookpart|participation|part"),
    INTEREST(
            "Interest declared",
            Holds.usual(CellType.TEXT, "Which interest the person declared at the decision; empty where none."),
            "interests?declared|declaredinterests?"),
    INTEREST_IN(
            "Interest in",
            Holds.usual(CellType.TEXT, "The body in which that interest lies."),
            "interestin|bodyofinterest"),
    INTEREST_CODE(
            "Interest in, code",
            Holds.usual(CellType.CODE, "Its code in the register of organisations."),
            "interestincode|interestcode"),
    MANAGED(
            "How managed",
            Holds.usual(CellType.TEXT, "What was done about the interest.", "Action taken"),
            "howmanaged|managed|action(taken)?.*",
            "summaryofconflictsofinterest.*");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    DecisionColumn(String title, Holds holds, String... spellings) {
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
