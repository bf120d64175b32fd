package org.opencommissioning.spending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.returns.reading.Column;

/** The columns of a payment return (HM Treasury, Transparency: publication of spend over £25,000, annex A) and how they are spelled. */
enum PaymentColumn implements Column {
    PATIENT("Patient", "patients?.*", "nhsno", "nhsnumber", "dob", "dateofbirth", "serviceusers?.*", "clients?name"),
    DEPARTMENT(
            "Department family",
            "departmentfamily",
            "depa+r?t?a?men(t(al)?)?(s|family|entity|name)?",
            "dep(t|artment)?(family|group)?"),
    ENTITY("Entity", "entity(name)?", "ccg(name)?", "organi[sz]ation(name)?", "trust(name)?", "body(name)?", "nhsbody"),
    DATE(
            "Date",
            "dates?",
            "(i?payment|paid|pay)date.*",
            "date(of)?(paid|payment)(onstatement)?",
            "(transaction|trans|trx)date|dateoftransaction",
            "(post(ed|ing)|clear(ed|ing)?|check|cheque|accounting|gl|effective|input|allocation|value|i)date",
            "(invoice|inv)date|date(of)?invoice.*",
            "data"),
    EXPENSE_AREA(
            "Expense area",
            "expensearea",
            "exp(en[sc]es?)?(ea|a)?area(s|t|rev|name|published)?",
            "expenditureareas?|enseareas?|areas?",
            "(costcentre|directorate)(name|description)?",
            "expenses?description.*"),
    EXPENSE_TYPE(
            "Expense type",
            "expensetype",
            "exp(en[sc]es?)?(ea|a)?type(s|t|name|published)?",
            "expenesetype",
            "(account|subjective|nominal)(type|name|description)?",
            "expenses?"),
    SUPPLIER(
            "Supplier",
            "suppliers?",
            "supp(lier)?a?name(published|withheld)?",
            "suppliers?(t|cidname)?|suppidt",
            "customer(or)?supplier(description|name)?",
            "(vendor|merchant|payee|creditor|beneficiary|contractor|provider)s?(name)?"),
    REFERENCE(
            "Transaction number",
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
            "descriptions?",
            "(item|invoice|line|payment|goods|transaction)descriptions?",
            "descriptions?.*publish.*",
            "narrative|details?|purpose|comments?"),
    POSTCODE("Supplier postcode", "(supplier|vendor)?postcode"),
    SUPPLIER_TYPE("Supplier type", "(supplier|vendor)type"),
    SUPPLIER_CODE("Supplier number", "(supplier|vendor|creditor)(number|no|code|id|ref)"),
    CONTRACT("Contract number", "contract(number|no|ref(erence)?|title)?"),
    CURRENCY("Currency", "(payment|invoice)?currency(code)?", "curr"),
    VAT_REGISTRATION("VAT registration", "(supplier)?vat(registration|reg)(number|no)?", "vatno|vatnumber"),
    VAT_AMOUNT("VAT", "vat(amount)?" + PaymentColumn.SIGN, "(ir)?recoverablevat.*"),
    PROJECT("Project code", "project(code|name|number)?"),
    EXPENDITURE_TYPE("Expenditure type", "expendituretype", "(capital|revenue)(or|and)?(capital|revenue)?");

    /** Those that a publisher may say a column is: all but the one that may not be there. */
    static final List<PaymentColumn> CHOICES =
            Arrays.stream(values()).filter(column -> column != PATIENT).toList();

    private static final String SIGN = "(gbp|a{0,2}ps{1,2}|a|i|in|oe)?";
    private static final String VAT = "((incl?|excl?)(uding)?(of)?vat.*)?";

    private final String title;
    private final List<String> spellings;

    PaymentColumn(String title, String... spellings) {
        this.title = title;
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
}
