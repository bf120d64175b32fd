package org.opencommissioning.contracts;

import java.util.List;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a register of contracts, as regulations, guidance and award notices name them. */
enum ContractColumn implements Column {
    REFERENCE(
            "Reference",
            Holds.required(
                    CellType.TEXT,
                    "The consortium's own number of the contract. An amendment repeats it on a line of its own.",
                    "Contract reference",
                    "Notice ID"),
            "(contract)?(reference|ref)(number|no)?",
            "contract(id|no|number)|noticeid"),
    TITLE(
            "Title",
            Holds.required(CellType.TEXT, "What the contract is called.", "Contract title", "Award Title"),
            "(contract|award)?title",
            "(contract)?name"),
    SERVICES(
            "Services",
            Holds.usual(CellType.TEXT, "What is provided.", "Description of services", "Award Description"),
            "(descriptionof(the)?)?services(provided)?",
            "(award|contract)?description"),
    SUPPLIER(
            "Provider",
            Holds.required(
                    CellType.TEXT,
                    "With whom it was made; several with a semicolon between them.",
                    "Supplier",
                    "Supplier Name"),
            "(provider|supplier|contractor)(s|name|names)?"),
    SUPPLIER_CODE(
            "Provider code",
            Holds.usual(
                    CellType.CODE,
                    "Its code in the register of organisations; several in the order of the names.",
                    "Supplier code"),
            "(provider|supplier|ods|organi[sz]ation)codes?"),
    IDENTIFIER(
            "Company or charity number",
            Holds.usual(CellType.TEXT, "List and number together, such as GB-COH-01234567.", "Supplier ID"),
            "(company|charity|companyorcharity)(number|no)",
            "supplierid(entifier)?"),
    OFFICE(
            "Registered office",
            Holds.usual(
                    CellType.TEXT,
                    "The provider's registered office or principal place of business.",
                    "Principal place of business"),
            "(addressof)?(the)?registeredoffice.*",
            "principalplaceofbusiness"),
    VALUE(
            "Value £",
            Holds.usual(
                    CellType.MONEY,
                    "Payable over the whole term. Leave it empty where it is not known; 0 is taken for unknown.",
                    "Contract value",
                    "Award Value"),
            "(total|contract|award)?value(gbp)?",
            "(total)?amount(s)?(payable|paid)?(gbp)?"),
    CURRENCY(
            "Currency",
            Holds.optional(CellType.WORD, "GBP; other currencies are refused.", "Award Value - currency"),
            "currency|(award|contract)valuecurrency"),
    AWARDED(
            "Awarded",
            Holds.usual(CellType.DAY, "When the contract was awarded.", "Date Contract Awarded"),
            "(date)?(contract)?awarded(on)?",
            "award(ed)?date|dateofaward"),
    FROM(
            "Starts",
            Holds.usual(CellType.DAY, "First day of the services.", "Start date"),
            "start(s|date)|(contract)?start(date)?",
            "from"),
    TO(
            "Ends",
            Holds.usual(CellType.DAY, "Last day of the services.", "End date"),
            "end(s|date)|(contract)?end(date)?",
            "to"),
    ROUTE(
            "Route",
            Holds.usual(
                    CellType.WORD,
                    "any-qualified-provider, open, restricted, negotiated, framework, single-action or other.",
                    "Procurement method"),
            "route|procurement(route|method)",
            "proceduretype|procedure"),
    PROCESS(
            "How selected",
            Holds.usual(
                    CellType.TEXT,
                    "How the provider was selected, and why so where there was no competition.",
                    "Selection process"),
            "(how)?(provider)?(was)?selected",
            "(selection|procurement)process|(descriptionof)?(the)?process.*"),
    LEAD(
            "Lead consortium",
            Holds.usual(
                    CellType.CODE, "Code of the consortium that commissions on behalf of others.", "Lead commissioner"),
            "lead(consortium|commissioner)(code)?"),
    ASSOCIATES(
            "Associate consortia",
            Holds.usual(
                    CellType.TEXT, "Codes of those on whose behalf it is commissioned too, a semicolon between them."),
            "associate(s|consortia|commissioners)(codes)?"),
    PROCURED_BY(
            "Procured by",
            Holds.usual(CellType.TEXT, "Another body that ran the procurement.", "Procurement run by"),
            "(procured|procurementrun|procurementmanaged)by"),
    PROCURED_BECAUSE(
            "Procured by another because",
            Holds.usual(CellType.TEXT, "Why: that a practice of the consortium made an offer, say."),
            "procured(byanother)?because|reasonforthirdparty.*"),
    SERVICE_LINE(
            "Service line",
            Holds.usual(
                    CellType.TEXT,
                    "The line of the commissioning plan that it belongs to, by its reference.",
                    "Plan line"),
            "(service|plan)line"),
    QUALITY(
            "Quality requirements",
            Holds.usual(CellType.TEXT, "What quality is agreed.", "Quality"),
            "quality(requirements|schedule)?"),
    QUALITY_MET(
            "Quality met",
            Holds.usual(CellType.WORD, "met, partly, not met or not measured."),
            "quality(requirements)?met"),
    AMENDED(
            "Amended",
            Holds.usual(
                    CellType.DAY,
                    "Empty on the line that states the contract as it was made; on further lines of the same reference"
                            + " the day from which on it holds as this line states it.",
                    "Date amended"),
            "(date)?amended(on)?|(date(of)?)?(amendment|variation)(date)?"),
    AMENDMENT(
            "Reason for amendment",
            Holds.usual(CellType.TEXT, "What was changed, and why."),
            "reasonfor(the)?(amendment|variation)"),
    OCID("OCID", Holds.optional(CellType.TEXT, "The process's number in the Open Contracting Data Standard."), "ocid");

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    ContractColumn(String title, Holds holds, String... spellings) {
        this.title = title;
        this.holds = holds;
        this.spellings = List.of(spellings);
    }

    boolean isDay() {
        return holds.type() == CellType.DAY;
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
