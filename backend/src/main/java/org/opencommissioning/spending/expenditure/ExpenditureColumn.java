package org.opencommissioning.spending.expenditure;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a monthly return of expenditure. */
enum ExpenditureColumn implements Column {
    SERVICE(
            "Service",
            Holds.required(CellType.TEXT, "What the money is for, once a file; the same words as in payments.", "Area"),
            "service(line)?",
            "(expense|spend|budget)?area|budgetline|heading"),
    OPENING(
            "Opening allocation",
            Holds.usual(CellType.MONEY, "What the year opened with. Opening + changes = allocation.", "Opening budget"),
            "opening(allocation|budget)(gbp)?"),
    CHANGES(
            "Changes in the year",
            Holds.usual(CellType.MONEY, "What was added since, below zero what was taken away.", "Budget changes"),
            "changes(in(the)?year)?(gbp)?",
            "(in)?(year|budget|allocation)(changes|movement)"),
    ALLOCATION(
            "Allocation",
            Holds.required(
                    CellType.MONEY, "What the service may cost in the whole year, as it stands now.", "Annual budget"),
            "allocation(gbp)?",
            "(current|annual|full(year)?|total)?(allocation|budget)(gbp)?"),
    PLANNED(
            "Planned to date",
            Holds.usual(CellType.MONEY, "What was to be spent from 1 April to the month's end.", "Budget to date"),
            "planned(todate)?(gbp)?",
            "(budget|plan)(todate|ytd)|ytd(budget|plan)"),
    PAID(
            "Paid to date",
            Holds.required(CellType.MONEY, "Cash paid from 1 April to the month's end.", "Cash to date"),
            "paid(todate)?(gbp)?",
            "(cash|payments)(todate|ytd)|ytd(cash|paid|payments)"),
    ACCRUED(
            "Accrued to date",
            Holds.usual(CellType.MONEY, "Owed for the same time and not yet paid; empty where not known.", "Accruals"),
            "accrued(todate)?(gbp)?",
            "accruals?(todate|ytd)?"),
    FORECAST(
            "Forecast for the rest of the year",
            Holds.usual(
                    CellType.MONEY, "What is still to come. Paid + accrued + forecast = outturn.", "Forecast to go"),
            "forecast(for(the)?rest(of(the)?year)?)?(gbp)?",
            "forecast(remaining|togo)|remainingforecast"),
    OUTTURN(
            "Forecast outturn",
            Holds.required(CellType.MONEY, "What the year will have cost at its end.", "Full year forecast"),
            "(forecast)?outturn(gbp)?",
            "(full)?yearend(forecast|position)|fullyearforecast"),
    VAT(
            "VAT",
            Holds.usual(
                    CellType.WORD, "gross where amounts hold VAT that cannot be had back, net where not.", "VAT basis"),
            "vat(basis)?"),
    NOTE(
            "Note",
            Holds.usual(CellType.TEXT, "What readers should know beside the line.", "Reason"),
            "note",
            "comment|reason|explanation");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ExpenditureColumn(String title, Holds holds, String... spellings) {
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
