package org.opencommissioning.spending.allocations;

import java.util.List;
import org.opencommissioning.returns.reading.Column;

/** The columns of a return of allocations. */
enum AllocationColumn implements Column {
    CONSORTIUM_CODE("Consortium code", "consortiumcode", "(ccg|commissioner|org(anisation)?)code"),
    CONSORTIUM("Consortium", "consortium(name)?", "(ccg|commissioner|organi[sz]ation)(name)?"),
    YEAR("Financial year", "financialyear", "year"),
    PRACTICE("Practice code", "practicecode", "gppractice(code)?|practice"),
    COMPONENT("Component", "component", "(allocation|funding)(type|stream)|typeofallocation"),
    DECIDED_ON("Decided on", "decidedon", "date(of(change|decision))?|changedon"),
    RECIPIENT("Recipient", "recipient", "supportedorganisation|beneficiary"),
    NOTE("Note", "note", "comment|description|reason"),
    TARGET("Target", "target", "target(allocation|gbp|allocationgbp)"),
    OPENING_DISTANCE("Opening distance from target %", "openingdistancefromtarget", "opening(dft|distance.*)"),
    CLOSING_DISTANCE(
            "Closing distance from target %",
            "closingdistancefromtarget", "(final)?closing(dft|distance.*)", "(distancefromtarget|dft)"),
    GROWTH("Growth %", "growth", "finalgrowth"),
    PER_HEAD("Allocation per head", "(allocationper(head|capita)|percapitaallocation)(gbp)?"),
    REGISTERED("Registered people", "registeredpeople", "registered(patients|population)?", "population"),
    WEIGHTED("Weighted people", "weightedpeople", "weighted(patients|population)?"),
    AMOUNT("Amount", "amount(gbp)?", "finalallocation(gbp|000s?|gbp000s?)?", "(total)?allocation(gbp)?");

    private final String title;
    private final List<String> spellings;

    AllocationColumn(String title, String... spellings) {
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
