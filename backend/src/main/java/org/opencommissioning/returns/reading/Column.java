package org.opencommissioning.returns.reading;

import java.util.List;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.Holds;

/** A column that a return may have: a constant of an enum in the return's room. */
public interface Column {
    /** As the template names it: "Transaction number". */
    String title();

    /**
     * Regular expressions over headings reduced to small letters and digits ({@code transactionno}), the surest first. A heading
     * that fits an earlier one is preferred when two headings of a file name the same column.
     */
    List<String> spellings();

    Holds holds();

    default DescribedColumn described() {
        return new DescribedColumn(title(), holds());
    }
}
