package org.opencommissioning.spending;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.values.Money;

/**
 * A payment as its return was read. Texts are as sent, with every stretch of white space made one space; empty where the file has
 * no such column or cell.
 *
 * @param line  of the file (see {@link org.opencommissioning.returns.Finding#line()})
 * @param cells the whole row as sent, in the order of the file's headings
 */
public record PaymentRow(
        long line,
        List<String> cells,
        LocalDate date,
        String expenseType,
        String expenseArea,
        String supplier,
        String reference,
        String description,
        Money amount)
        implements ReturnRow {}
