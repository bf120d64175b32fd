package org.opencommissioning.interests.companies;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a list of companies, named as in the register of companies. */
enum CompanyColumn implements Column {
    NUMBER(
            "Company number",
            Holds.required(CellType.TEXT, "Eight digits, or two letters and six digits.", "Number"),
            "company(number|no)",
            "(registration)?number"),
    NAME("Company name", Holds.required(CellType.TEXT, "As it is registered.", "Name"), "companyname", "name"),
    STATUS(
            "Company status",
            Holds.required(CellType.WORD, "active, dissolved, liquidation or as the register has it.", "Status"),
            "(company)?status"),
    CREATED(
            "Date of creation",
            Holds.usual(CellType.DAY, "When it was incorporated.", "Incorporated on"),
            "dateofcreation",
            "incorporat(ed|ion)(on|date)?"),
    CEASED(
            "Date of cessation",
            Holds.usual(CellType.DAY, "When it was dissolved; empty while it is there.", "Dissolved on"),
            "dateofcessation",
            "dissol(ved|ution)(on|date)?"),
    COMMUNITY_INTEREST(
            "Is community interest company",
            Holds.usual(CellType.WORD, "true or false.", "Community interest company"),
            "(is)?communityinterestcompany"),
    POSTCODE(
            "Address postal code",
            Holds.required(CellType.TEXT, "Postcode of the registered office.", "Postcode"),
            "(address)?(postalcode|postcode)"),
    ORGANISATION(
            "Organisation code",
            Holds.usual(
                    CellType.CODE,
                    "Whose company it is, or which provider, where the sender knows; found by name or postcode"
                            + " otherwise.",
                    "Organisation"),
            "organi[sz]ation(code)?");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    CompanyColumn(String title, Holds holds, String... spellings) {
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
