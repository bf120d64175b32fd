package org.opencommissioning.contracts.activity;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a return of contract activity. None of them is about a patient. */
enum ActivityColumn implements Column {
    CONTRACT(
            "Contract reference",
            Holds.required(CellType.TEXT, "The contract's number in the register of contracts.", "Contract"),
            "contract(reference|ref|number|no|id)?",
            "reference|ref"),
    MONTH(
            "Month",
            Holds.usual(
                    CellType.TEXT,
                    "In which month it was done, 2013-03; may be left out where the return is of one month.",
                    "Period"),
            "month",
            "(activity)?(month|period)"),
    POINT(
            "Point of delivery",
            Holds.required(
                    CellType.TEXT,
                    "elective admission, day case, emergency admission, first attendance, follow-up attendance, A&E"
                            + " attendance, contact, test, bed day, call or journey.",
                    "POD"),
            "pointofdelivery",
            "pod|(typeof)?activitytype|typeofactivity"),
    PLANNED(
            "Planned activity",
            Holds.usual(CellType.WHOLE_NUMBER, "How many the contract plans for the month.", "Planned"),
            "plan(ned)?(activity|volume|quantity|number)?"),
    ACTUAL(
            "Actual activity",
            Holds.required(CellType.WHOLE_NUMBER, "How many there were; 0 where there were none.", "Actual"),
            "actual(activity|volume|quantity|number)?",
            "activity"),
    UNIT(
            "Unit",
            Holds.usual(
                    CellType.WORD,
                    "admissions, attendances, bed days, calls, contacts, journeys or tests: held against the point of"
                            + " delivery.",
                    "Unit of activity"),
            "units?(ofactivity|ofmeasure)?"),
    PRICE(
            "Price £",
            Holds.usual(
                    CellType.MONEY,
                    "What one of them costs under the contract; what was done is valued at it, from the published"
                            + " figure.",
                    "Unit price"),
            "(unit|contract)?price(gbp|perunit)?|tariff(gbp)?");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ActivityColumn(String title, Holds holds, String... spellings) {
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
