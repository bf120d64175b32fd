package org.opencommissioning.spending.totals;

/** What tells the rows of a roll-up apart. */
enum Dimension {
    PAYER("payer_id", "p.payer_id"),
    SUPPLIER("supplier_id", "p.supplier_id"),
    AREA("expense_area_id", "coalesce(p.expense_area_id, 0)"),
    TYPE("expense_type_id", "coalesce(p.expense_type_id, 0)"),
    MONTH("month", "date_trunc('month', p.paid_on)::date"),
    YEAR("year", "extract(year from p.paid_on - interval '3 months')::smallint");

    private final String column;
    private final String ofLine;

    Dimension(String column, String ofLine) {
        this.column = column;
        this.ofLine = ofLine;
    }

    /** Its column in a roll-up. */
    String column() {
        return column;
    }

    /** The same, worked out from a payment {@code p}. */
    String ofLine() {
        return ofLine;
    }
}
