package org.opencommissioning.organisations.population;

import java.util.List;
import org.opencommissioning.returns.reading.Column;

/** The columns of a return of list sizes, as NHS Digital and its predecessors have named them. */
enum ListSizeColumn implements Column {
    PUBLICATION("Publication", "publication"),
    COUNTED_ON("Extract date", "extractdate", "(extract|count(ed)?|snapshot|list)(date|on)", "date"),
    TYPE("Type", "type", "org(anisation)?type"),
    ONS_COMMISSIONER("ONS code of the consortium", "ons(ccg|subicblocation|org|consortium|commissioner)?code"),
    COMMISSIONER(
            "Consortium code",
            "consortiumcode",
            "(ccg|subicblocation|commissioner|pct|parentorgani[sz]ation)code",
            "ccg|consortium|commissioner|pct"),
    PRACTICE("Practice code", "code", "(gp)?practicecode", "(org(anisation)?|practice|gp)code", "practice"),
    POSTCODE("Postcode", "(practice)?postcode"),
    NAME("Practice name", "(gp)?practicename", "name"),
    SEX("Sex", "sex|gender"),
    AGE("Age", "age(group)?([0-9]+)?"),
    WEIGHTED(
            "Weighted list size",
            "weightedlistsize",
            "weighted(patients|population|list|registered.*|number.*)",
            "(normali[sz]ed|needs)weighted.*"),
    PATIENTS(
            "Number of patients",
            "numberofpatients",
            "(registered)?listsize|registeredpatients",
            "(number|count|no)?(of)?(registered)?patients",
            "total(all|patients|listsize)|patientstotal");

    private final String title;
    private final List<String> spellings;

    ListSizeColumn(String title, String... spellings) {
        this.title = title;
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
}
