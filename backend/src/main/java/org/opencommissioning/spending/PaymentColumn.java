package org.opencommissioning.spending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The columns of a payment return (HM Treasury, Transparency: publication of spend over £25,000, annex A) and how they are spelled. */
enum PaymentColumn implements Column {
    PATIENT(
            "Patient",
            Holds.refused(
                    "Names, numbers or dates of birth of patients never belong into a return.",
                    "NHS number",
                    "DOB",
                    "Date of birth"),
            "patients?.*",
            "nhsno",
            "nhsnumber",
            "dob",
            "dateofbirth",
            "serviceusers?.*",
            "clients?name"),
    DEPARTMENT(
            "Department family",
            Holds.usual(
                    CellType.TEXT, "The department of state that the payer belongs to.", "Department", "Dept Family"),
            "departmentfamily",
            "depa+r?t?a?men(t(al)?)?(s|family|entity|name)?",
            "dep(t|artment)?(family|group)?"),
    ENTITY(
            "Entity",
            Holds.usual(CellType.TEXT, "Who pays: the publisher itself.", "CCG", "Organisation name"),
            "entity(name)?",
            "ccg(name)?",
            "organi[sz]ation(name)?",
            "trust(name)?",
            "body(name)?",
            "nhsbody"),
    DATE(
            "Date",
            Holds.required(CellType.DAY, "The day of the payment.", "Payment date", "Date paid", "Transaction date"),
            "dates?",
            "(i?payment|paid|pay)date.*",
            "date(of)?(paid|payment)(onstatement)?",
            "(transaction|trans|trx)date|dateoftransaction",
            "(post(ed|ing)|clear(ed|ing)?|check|cheque|accounting|gl|effective|input|allocation|value|i)date",
            "(invoice|inv)date|date(of)?invoice.*",
            "data"),
    EXPENSE_AREA(
            "Expense area",
            Holds.usual(CellType.TEXT, "Which service or directorate it is for.", "Cost centre name", "Directorate"),
            "expensearea",
            "exp(en[sc]es?)?(ea|a)?area(s|t|rev|name|published)?",
            "expenditureareas?|enseareas?|areas?",
            "(costcentre|directorate)(name|description)?",
            "expenses?description.*"),
    EXPENSE_TYPE(
            "Expense type",
            Holds.usual(
                    CellType.TEXT, "What kind of expense it is, by the ledger.", "Account description", "Subjective"),
            "expensetype",
            "exp(en[sc]es?)?(ea|a)?type(s|t|name|published)?",
            "expenesetype",
            "(account|subjective|nominal)(type|name|description)?",
            "expenses?"),
    SUPPLIER(
            "Supplier",
            Holds.required(
                    CellType.TEXT,
                    "Who was paid. Names of natural persons paid for a patient's care are withheld.",
                    "Supplier name",
                    "Vendor",
                    "Payee"),
            "suppliers?",
            "supp(lier)?a?name(published|withheld)?",
            "suppliers?(t|cidname)?|suppidt",
            "customer(or)?supplier(description|name)?",
            "(vendor|merchant|payee|creditor|beneficiary|contractor|provider)s?(name)?"),
    REFERENCE(
            "Transaction number",
            Holds.usual(
                    CellType.TEXT,
                    "The number under which the ledger holds the transaction; lines of one invoice share it.",
                    "Transaction no",
                    "Invoice number",
                    "Document number"),
            "transactionnumber",
            "transactionsnumber",
            "transactionno",
            "transactionreference",
            "(payment|invoice)?transactiona?s?(number|no|num|id|ref(erence)?(number|no)?)?",
            "tran(s|saction)?(no|num|ref|id|number)?|trx(number|no|reference|ref)|transactio",
            "(document|voucher|payment)(number|no|ref(erence)?)",
            "(purchase)?invoice(number|no|num|id|reff?er[ae]nce|ref)",
            "ref(erence)?(number|no)?"),
    AMOUNT(
            "Amount",
            Holds.required(CellType.MONEY, "What was paid, in pounds sterling.", "Amount (£)", "Net amount", "Value"),
            "amounts?(in)?(sterling)?" + PaymentColumn.SIGN,
            "amount(paid|published|payable|inpounds)" + PaymentColumn.SIGN,
            "amount(in)?(sterlings?)?" + PaymentColumn.SIGN + PaymentColumn.VAT,
            "(transaction|paymenta?|paid|gbp|header|billing|published|bppc|ps)a?amount" + PaymentColumn.SIGN,
            "(sumof)?(analysed|invoicedistribution|invoiceline|invoice|line|apa?|payment)*a?amount(net|gross)?"
                    + PaymentColumn.SIGN,
            "(ap)?(sumof|total|tot|gross|nett?|payment|analysed)+amount" + PaymentColumn.SIGN + PaymentColumn.VAT,
            "(invoice|line|total|tot|gross|nett?)*value" + PaymentColumn.SIGN,
            "analysedgross|spend(ing)?|payments?|gross|nett?",
            "(final|grand)?total" + PaymentColumn.SIGN,
            "gbp|a?ps{1,2}"),
    DESCRIPTION(
            "Description",
            Holds.optional(CellType.TEXT, "What it was for, in words.", "Narrative", "Purpose"),
            "descriptions?",
            "(item|invoice|line|payment|goods|transaction)descriptions?",
            "descriptions?.*publish.*",
            "narrative|details?|purpose|comments?"),
    POSTCODE(
            "Supplier postcode",
            Holds.optional(
                    CellType.POSTCODE, "Postcode of the supplier. Published as sent, not read.", "Vendor postcode"),
            "(supplier|vendor)?postcode"),
    SUPPLIER_TYPE(
            "Supplier type",
            Holds.optional(CellType.TEXT, "What kind of supplier it is. Published as sent, not read.", "Vendor type"),
            "(supplier|vendor)type"),
    SUPPLIER_CODE(
            "Supplier number",
            Holds.optional(
                    CellType.TEXT,
                    "The number by which the ledger knows the supplier. Published as sent, not read.",
                    "Supplier code"),
            "(supplier|vendor|creditor)(number|no|code|id|ref)"),
    CONTRACT(
            "Contract number",
            Holds.optional(CellType.TEXT, "Number of the contract. Published as sent, not read.", "Contract ref"),
            "contract(number|no|ref(erence)?|title)?"),
    CURRENCY(
            "Currency",
            Holds.optional(CellType.WORD, "GBP; rows in another currency are refused.", "Payment currency"),
            "(payment|invoice)?currency(code)?",
            "curr"),
    VAT_REGISTRATION(
            "VAT registration",
            Holds.optional(CellType.TEXT, "VAT number of the supplier. Published as sent, not read.", "VAT number"),
            "(supplier)?vat(registration|reg)(number|no)?",
            "vatno|vatnumber"),
    VAT_AMOUNT(
            "VAT",
            Holds.optional(CellType.MONEY, "The VAT in the amount. Published as sent, not read.", "VAT amount"),
            "vat(amount)?" + PaymentColumn.SIGN,
            "(ir)?recoverablevat.*"),
    PROJECT(
            "Project code",
            Holds.optional(CellType.TEXT, "The project it was for. Published as sent, not read.", "Project name"),
            "project(code|name|number)?"),
    EXPENDITURE_TYPE(
            "Expenditure type",
            Holds.optional(CellType.WORD, "Capital or revenue. Published as sent, not read."),
            "expendituretype",
            "(capital|revenue)(or|and)?(capital|revenue)?");

    /** Those that a publisher may say a column is: all but the one that may not be there. */
    static final List<PaymentColumn> CHOICES =
            Arrays.stream(values()).filter(column -> column != PATIENT).toList();

    private static final String SIGN = "(gbp|a{0,2}ps{1,2}|a|i|in|oe)?";
    private static final String VAT = "((incl?|excl?)(uding)?(of)?vat.*)?";

    private final String title;
    private final Holds holds;
    private final List<String> spellings;

    PaymentColumn(String title, Holds holds, String... spellings) {
        this.title = title;
        this.holds = holds;
        this.spellings = List.of(spellings);
    }

    static Optional<PaymentColumn> find(String slug) {
        return CHOICES.stream().filter(column -> column.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
