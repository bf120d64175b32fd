package org.opencommissioning.organisations.population;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a return of list sizes, as NHS Digital and its predecessors have named them. */
enum ListSizeColumn implements Column {
    PUBLICATION(
            "Publication", Holds.optional(CellType.TEXT, "What the publication is called. Not read."), "publication"),
    COUNTED_ON(
            "Extract date",
            Holds.usual(
                    CellType.DAY,
                    "The day on which patients were counted; without it the first day of the period.",
                    "Counted on",
                    "Snapshot date"),
            "extractdate",
            "(extract|count(ed)?|snapshot|list)(date|on)",
            "date"),
    TYPE(
            "Type",
            Holds.optional(
                    CellType.WORD,
                    "GP for a practice; rows of other types add practices up and are left out.",
                    "Org type"),
            "type",
            "org(anisation)?type"),
    ONS_COMMISSIONER(
            "ONS code of the consortium",
            Holds.optional(CellType.TEXT, "Code of the consortium in national statistics. Not read.", "ONS CCG code"),
            "ons(ccg|subicblocation|org|consortium|commissioner)?code"),
    COMMISSIONER(
            "Consortium code",
            Holds.usual(
                    CellType.CODE,
                    "The consortium that the file counts the practice under.",
                    "CCG code",
                    "Commissioner code"),
            "consortiumcode",
            "(ccg|subicblocation|commissioner|pct|parentorgani[sz]ation)code",
            "ccg|consortium|commissioner|pct"),
    PRACTICE(
            "Practice code",
            Holds.required(
                    CellType.CODE,
                    "The practice. Empty in a row that states people registered with none.",
                    "GP practice code",
                    "Org code"),
            "code",
            "(gp)?practicecode",
            "(org(anisation)?|practice|gp)code",
            "practice"),
    POSTCODE(
            "Postcode",
            Holds.optional(CellType.POSTCODE, "Postcode of the practice. Not read."),
            "(practice)?postcode"),
    NAME(
            "Practice name",
            Holds.optional(CellType.TEXT, "Name of the practice. Not read.", "GP practice name"),
            "(gp)?practicename",
            "name"),
    SEX("Sex", Holds.optional(CellType.WORD, "ALL; rows of one sex are left out.", "Gender"), "sex|gender"),
    AGE(
            "Age",
            Holds.optional(CellType.WORD, "ALL; rows of one age are left out.", "Age group"),
            "age(group)?([0-9]+)?"),
    WEIGHTED(
            "Weighted list size",
            Holds.usual(
                    CellType.NUMBER,
                    "The list weighted for need, as allocations use it.",
                    "Weighted patients",
                    "Weighted population"),
            "weightedlistsize",
            "weighted(patients|population|list|registered.*|number.*)",
            "(normali[sz]ed|needs)weighted.*"),
    PATIENTS(
            "Number of patients",
            Holds.required(
                    CellType.WHOLE_NUMBER,
                    "How many people are registered with the practice.",
                    "Registered patients",
                    "List size"),
            "numberofpatients",
            "(registered)?listsize|registeredpatients",
            "(number|count|no)?(of)?(registered)?patients",
            "total(all|patients|listsize)|patientstotal");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ListSizeColumn(String title, Holds holds, String... spellings) {
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
