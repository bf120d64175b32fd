package org.opencommissioning.spending.allocations;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a return of allocations. */
enum AllocationColumn implements Column {
    CONSORTIUM_CODE(
            "Consortium code",
            Holds.usual(CellType.CODE, "Whose allocation it is; without it the name decides.", "CCG code"),
            "consortiumcode",
            "(ccg|commissioner|org(anisation)?)code"),
    CONSORTIUM(
            "Consortium",
            Holds.optional(CellType.TEXT, "The consortium's name as in the register, where no code is given.", "CCG"),
            "consortium(name)?",
            "(ccg|commissioner|organi[sz]ation)(name)?"),
    YEAR(
            "Financial year",
            Holds.optional(CellType.TEXT, "The year that the file is sent for, such as 2012-13.", "Year"),
            "financialyear",
            "year"),
    COMPONENT(
            "Component",
            Holds.usual(
                    CellType.WORD,
                    "programme, running-costs, development-fund, non-recurring, regionally-lodged, named-support,"
                            + " risk-pool-in, risk-pool-out, carry-forward, overspend-deduction, quality-premium or"
                            + " practice-budget; a file without this column is all programme.",
                    "Funding stream"),
            "component",
            "(allocation|funding)(type|stream)|typeofallocation"),
    PRACTICE(
            "Practice code",
            Holds.usual(
                    CellType.CODE, "Of a practice budget: whose it is. Empty on all other lines.", "GP practice code"),
            "practicecode",
            "gppractice(code)?|practice"),
    AMOUNT(
            "Amount",
            Holds.required(
                    CellType.MONEY,
                    "What is given, for the year; below zero what is taken away. A practice budget is a share of the"
                            + " programme component and in no total.",
                    "Final allocation"),
            "amount(gbp)?",
            "finalallocation(gbp|000s?|gbp000s?)?",
            "(total)?allocation(gbp)?"),
    DECIDED_ON(
            "Decided on",
            Holds.usual(
                    CellType.DAY,
                    "Of an in-year change: the day. Empty for what the year opened with.",
                    "Date of change"),
            "decidedon",
            "date(of(change|decision))?|changedon"),
    RECIPIENT(
            "Recipient",
            Holds.usual(
                    CellType.TEXT,
                    "Whom the money is lodged with or passed to; named-support needs it.",
                    "Beneficiary"),
            "recipient",
            "supportedorganisation|beneficiary"),
    NOTE(
            "Note",
            Holds.usual(CellType.TEXT, "What readers should know beside the line.", "Reason"),
            "note",
            "comment|description|reason"),
    TARGET(
            "Target",
            Holds.usual(CellType.MONEY, "What the programme component would be by need alone.", "Target allocation"),
            "target",
            "target(allocation|gbp|allocationgbp)"),
    OPENING_DISTANCE(
            "Opening distance from target %",
            Holds.usual(
                    CellType.NUMBER,
                    "Percent of the target before the year's growth, negative below it.",
                    "Opening DfT"),
            "openingdistancefromtarget",
            "opening(dft|distance.*)"),
    CLOSING_DISTANCE(
            "Closing distance from target %",
            Holds.usual(
                    CellType.NUMBER,
                    "Percent of the target after the year's growth, negative below it.",
                    "Closing DfT"),
            "closingdistancefromtarget",
            "(final)?closing(dft|distance.*)",
            "(distancefromtarget|dft)"),
    GROWTH(
            "Growth %",
            Holds.usual(CellType.NUMBER, "Percent since the year before.", "Final growth"), "growth", "finalgrowth"),
    PER_HEAD(
            "Allocation per head",
            Holds.optional(
                    CellType.NUMBER,
                    "Pounds. Not published: it proves the unit of the amounts and which column holds the people.",
                    "Per capita allocation"),
            "(allocationper(head|capita)|percapitaallocation)(gbp)?"),
    REGISTERED(
            "Registered people",
            Holds.usual(CellType.WHOLE_NUMBER, "For how many people the money is.", "Population"),
            "registeredpeople",
            "registered(patients|population)?",
            "population"),
    WEIGHTED(
            "Weighted people",
            Holds.usual(CellType.NUMBER, "The same people, weighted for need.", "Weighted population"),
            "weightedpeople",
            "weighted(patients|population)?");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    AllocationColumn(String title, Holds holds, String... spellings) {
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
