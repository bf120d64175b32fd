package org.opencommissioning.contracts;

import java.util.List;
import java.util.Map;

/**
 * One state of a contract as a file sends it, a table's row or a release's award, before it is judged.
 *
 * @param line      of the row; of a file of releases the award's number in it
 * @param cells     by column, without suppliers' particulars where a file of releases gives them apart
 * @param suppliers as sent
 * @param published what readers are shown as sent
 * @param tender    value that was expected before the award, as sent; empty where none is
 * @param buyer     another body that the file says has made the contract; empty where it is the publisher or nobody is named
 */
record SentContract(
        long line,
        Map<ContractColumn, String> cells,
        List<SentSupplier> suppliers,
        List<String> published,
        String tender,
        String buyer) {

    /**
     * A supplier as sent; texts are empty where the file has nothing.
     *
     * @param hiddenOffice whether an address is left out because it may be a person's home
     */
    record SentSupplier(String name, String code, String identifier, String office, boolean hiddenOffice) {}
}
