package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.Dirt.RIGHT;
import static org.opencommissioning.spending.Dirt.dirt;
import static org.opencommissioning.spending.Dirt.headed;
import static org.opencommissioning.spending.Dirt.swapped;
import static org.opencommissioning.spending.Dirt.twoAmounts;
import static org.opencommissioning.spending.Dirt.without;
import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.everyLine;
import static org.opencommissioning.spending.NorthmoorFile.onLine;
import static org.opencommissioning.spending.NorthmoorFile.read;
import static org.opencommissioning.spending.NorthmoorFile.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Northmoor's clean file with its headings and columns in disorder: loaded with the right total, or refused by name. */
class DirtyColumnsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"headings", "columns"})
    void dirtIsCleanedOrNamed(String dirt, byte[] file, String outcome) {
        assertThat(read(file).inShort()).isEqualTo(outcome);
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                dirt("title rows above", "NHS Northmoor CCG\nPayments over £25k,April 2013\n\n" + CLEAN, RIGHT),
                dirt(
                        "misspelled",
                        headed("Depatment family,Entuty,Date,Expsene type,Expense aera,Suppklier,Transation"
                                + " number,Amuont"),
                        RIGHT),
                dirt(
                        "other words",
                        headed("Dept,CCG,Payment Date,Expenditure,Cost Centre,Vendor Name,Invoice No,Gross Amount (£)")
                                .replace("Expenditure", "Subjective"),
                        RIGHT),
                dirt(
                        "in capitals with blanks",
                        headed(" DEPARTMENT FAMILY , ENTITY , DATE , EXPENSE TYPE , EXPENSE AREA , SUPPLIER ,"
                                + " TRANSACTION NUMBER , AMOUNT "),
                        RIGHT),
                dirt("repeated in the middle", with(6, CLEAN.lines().findFirst().orElseThrow()), RIGHT),
                dirt(
                        "other headings in the middle",
                        with(6, "Amount,Supplier,Date,Entity,,,,"),
                        "refused; RF08 line 6"),
                dirt("lost", CLEAN.substring(CLEAN.indexOf('\n') + 1), "refused; RF07"),
                dirt(
                        "date unlabelled",
                        headed("Department family,Entity,,Expense type,Expense area,Supplier,Transaction"
                                + " number,Amount"),
                        RIGHT + "; SP04"),
                dirt(
                        "amount unlabelled",
                        headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,"),
                        RIGHT + "; SP04"),
                dirt(
                        "amount in strange words",
                        headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction"
                                + " number,How much"),
                        RIGHT + "; SP04"),
                dirt(
                        "one label lost at the left",
                        headed("Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount"),
                        RIGHT + "; SP04"),
                dirt(
                        "one label lost in the middle",
                        headed("Department family,Entity,Date,Expense type,Supplier,Transaction number,Amount"),
                        "refused; SP03 line 2 Amount"),
                dirt("two amounts that differ", twoAmounts("Amount", true), "refused; SP02"),
                dirt("two amounts that agree", twoAmounts("Amount", false), RIGHT),
                dirt(
                        "net and gross",
                        twoAmounts("Net value", true).replace(",Amount", ",Gross value"),
                        "refused; SP02"),
                dirt(
                        "amounts in thousands",
                        headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction"
                                + " number,Amount (£000)"),
                        "refused; SP04; SP06"),
                dirt(
                        "amounts in millions",
                        headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction"
                                + " number,Amount £m"),
                        "refused; SP04; SP06"),
                dirt(
                        "thousands by the title",
                        "Payments in April 2013 (£'000)\n" + CLEAN,
                        "refused; SP06 line 1 Department family"),
                dirt("a threshold in the title", "Payments over £25,000 (£25k) in April 2013\n" + CLEAN, RIGHT),
                dirt("money under an unknown heading too", twoAmounts("Of which capital", true), RIGHT + "; SP04"),
                dirt(
                        "column of patients",
                        headed("Patient name,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount"),
                        "refused; SP05"));
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                dirt(
                        "area and type labels exchanged",
                        headed("Department family,Entity,Date,Expense area,Expense type,Supplier,Transaction"
                                + " number,Amount"),
                        RIGHT + "; SP04"),
                dirt(
                        "amount and number labels exchanged",
                        headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Amount,Transaction"
                                + " number"),
                        "refused; SP03 line 2 Amount"),
                dirt(
                        "supplier and date labels exchanged",
                        headed("Department family,Entity,Supplier,Expense type,Expense area,Date,Transaction"
                                + " number,Amount"),
                        "refused; SP03 line 2 Date; SP03 line 2 Supplier"),
                dirt("no supplier column", everyLine(line -> without(line, 5)), "refused; SP01"),
                dirt("no entity column", everyLine(line -> without(line, 1)), RIGHT),
                dirt("no area, type or number", everyLine(line -> without(without(without(line, 6), 4), 3)), RIGHT),
                dirt("columns in another order", everyLine(line -> swapped(line)), RIGHT),
                dirt("phantom columns", everyLine(line -> line + ",,,,,,"), RIGHT),
                dirt("empty first column", everyLine(line -> "," + line), RIGHT),
                dirt(
                        "amount and number exchanged in one row",
                        onLine(4, "41000103,\"88,664.31\"", "\"88,664.31\",41000103"),
                        "9 accepted £7,003,798.84; SP23 line 4 Amount"),
                dirt(
                        "number twice in one row",
                        onLine(4, "41000103,\"88,664.31\"", "41000103,41000103"),
                        "9 accepted £7,003,798.84; SP23 line 4 Amount"),
                dirt(
                        "row shifted to the right",
                        onLine(4, "18/04/2013", ",18/04/2013"),
                        "9 accepted £7,003,798.84; RF13 line 4; SP10 line 4 Date"),
                dirt(
                        "row shifted to the left",
                        onLine(4, "NHS Northmoor CCG,", ""),
                        "9 accepted £7,003,798.84; SP20 line 4 Amount; SP11 line 4 Date; SP41 line 4 Entity"),
                dirt(
                        "comma in a name without quotation marks",
                        onLine(7, "HOLLIN BANK NURSING", "HOLLIN BANK, NURSING"),
                        "9 accepted £7,064,549.64; RF13 line 7"),
                dirt(
                        "amount cut at its comma",
                        onLine(4, "\"88,664.31\"", "88,664.31"),
                        "9 accepted £7,003,798.84; RF13 line 4; SP22 line 4 Amount"));
    }
}
