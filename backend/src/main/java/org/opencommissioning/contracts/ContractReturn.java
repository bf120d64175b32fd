package org.opencommissioning.contracts;

import static org.opencommissioning.contracts.ContractColumn.*;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.contracts.SentContract.SentSupplier;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Checked.Counts;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.Money;

/**
 * A consortium's whole register of contracts, as it stands in the period: a table, or releases of the Open Contracting Data
 * Standard (SI 2013/500 regulation 9; Commissioning for patients 3.8).
 */
@Singleton
final class ContractReturn implements PublishableReturn<ContractRow> {
    static final String KIND = "contracts";
    private static final int MOST_ROWS = 20_000;
    private static final Headings<ContractColumn> NAMES = new Headings<>(List.of(ContractColumn.values()));

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Register of contracts";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ContractRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "A consortium's whole register of contracts: with whom, for what, by which route, for how much and"
                    + " between which days, with each amendment on a line of its own. Release packages and record"
                    + " packages of the Open Contracting Data Standard 1.1 are read too, as JSON or flattened to CSV.",
                "the period in which the register stands as it is sent, such as 2012-13",
                FileForm.TABLE,
                Stream.of(ContractColumn.values()).map(Column::described).toList());
    }

    @Override
    public PublishedRows<ContractRow> publishedRows() {
        return new ContractTable();
    }

    @Override
    public Checked<ContractRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var start = start(delivery);
        if (start.startsWith("{") || start.startsWith("[")) {
            return released(delivery, findings, taker -> OcdsFile.read(delivery.content(), taker));
        }
        return FlatFile.isOne(start)
                ? released(delivery, findings, taker -> FlatFile.read(delivery.content(), taker))
                : table(delivery, findings);
    }

    private static String start(Delivery delivery) throws IOException {
        try (var in = delivery.content().open()) {
            var text = new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
            return text.replace("\uFEFF", "").stripLeading();
        }
    }

    /** Hands over releases as they are read. */
    private interface Releases {
        void each(Consumer<OcdsTree> taker) throws IOException;
    }

    private static Checked<ContractRow> released(Delivery delivery, Consumer<Finding> findings, Releases releases)
            throws IOException {
        var contracts = new ReleasedContracts(delivery);
        try {
            releases.each(contracts::add);
        } catch (OcdsFile.NotReadable broken) {
            findings.accept(Finding.ofFile(ContractRules.IS_A_PACKAGE, broken.getMessage()));
            return new Checked.Refused<>();
        }
        if (contracts.withoutAward() > 0) {
            findings.accept(Finding.ofFile(
                    ContractRules.RELEASES_AWARD,
                    "%,d of the releases speak of no award.".formatted(contracts.withoutAward())));
        }
        var register = new ContractRegister(findings);
        var check = new ContractCheck(ContractColumn::title, findings);
        for (var sent : contracts.list()) {
            if (register.read() > MOST_ROWS) {
                break;
            }
            check.judge(sent).ifPresentOrElse(register::add, register::refuse);
        }
        return verdict(register, ReleasedContracts.HEADINGS, findings);
    }

    private static Checked<ContractRow> table(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var register = new ContractRegister(findings);
        var placed = new AtomicReference<PlacedColumns<ContractColumn>>();
        var table = new OpenTable<>(NAMES, findings).open(delivery, opened -> {
            placed.set(columns(opened, findings));
            return taker(placed.get(), register, findings);
        });
        return table.isEmpty() || placed.get() == null
                ? new Checked.Refused<>()
                : verdict(register, placed.get().publishedHeadings(), findings);
    }

    private static PlacedColumns<ContractColumn> columns(Table table, Consumer<Finding> findings) {
        var placed = PlacedColumns.of(
                NAMES,
                table.headings(),
                column -> findings.accept(Finding.ofFile(
                        ContractRules.ONE_COLUMN_EACH,
                        "Two columns could both be the %s."
                                .formatted(column.title().toLowerCase()))));
        if (placed.isEmpty()) {
            return null;
        }
        for (var needed : List.of(REFERENCE, TITLE, SUPPLIER)) {
            if (!placed.get().has(needed)) {
                findings.accept(Finding.ofFile(
                        ContractRules.HAS_ITS_COLUMNS, "No column is headed '%s' or alike.".formatted(needed.title())));
                return null;
            }
        }
        return placed.get();
    }

    private static Table.RowTaker taker(
            PlacedColumns<ContractColumn> columns, ContractRegister register, Consumer<Finding> findings) {
        if (columns == null) {
            return row -> {};
        }
        var check = new ContractCheck(columns::nameOf, findings);
        return row -> {
            if (register.read() <= MOST_ROWS) {
                sent(columns, row, findings).flatMap(check::judge).ifPresentOrElse(register::add, register::refuse);
            }
        };
    }

    private static Optional<SentContract> sent(
            PlacedColumns<ContractColumn> columns, SentRow row, Consumer<Finding> findings) {
        var cells = new EnumMap<ContractColumn, String>(ContractColumn.class);
        columns.places()
                .forEach((column, place) ->
                        cells.put(column, column.isDay() ? ReleasedContracts.day(row.cell(place)) : row.cell(place)));
        var names = parts(cells, SUPPLIER);
        var suppliers = new ArrayList<SentSupplier>();
        for (var column : List.of(SUPPLIER_CODE, IDENTIFIER, OFFICE)) {
            int given = parts(cells, column).size();
            if (given > 1 ? given != names.size() : given == 1 && names.size() > 1) {
                findings.accept(Finding.ofCell(
                        ContractRules.CODES_MATCH_NAMES,
                        row.line(),
                        columns.nameOf(column),
                        cells.get(column),
                        "%d providers are named, %d are under %s."
                                .formatted(names.size(), given, columns.nameOf(column))));
                return Optional.empty();
            }
        }
        for (int i = 0; i < names.size(); i++) {
            suppliers.add(new SentSupplier(
                    Entities.decoded(names.get(i)),
                    part(cells, SUPPLIER_CODE, i),
                    part(cells, IDENTIFIER, i),
                    part(cells, OFFICE, i),
                    false));
        }
        return Optional.of(new SentContract(row.line(), cells, suppliers, columns.publishedCells(row), "", ""));
    }

    /** Names, or what belongs to each of them; an office alone may hold semicolons. */
    private static List<String> parts(EnumMap<ContractColumn, String> cells, ContractColumn column) {
        var cell = Entities.decoded(cells.getOrDefault(column, "")).strip();
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*;\\s*", -1));
    }

    private static String part(EnumMap<ContractColumn, String> cells, ContractColumn column, int place) {
        var parts = parts(cells, column);
        return place < parts.size() ? parts.get(place) : "";
    }

    private static Checked<ContractRow> verdict(
            ContractRegister register, List<String> headings, Consumer<Finding> findings) {
        if (register.read() > MOST_ROWS) {
            findings.accept(Finding.ofFile(ContractRules.NOT_TOO_LONG, "The file has more."));
            return new Checked.Refused<>();
        }
        var rows = register.rows();
        if (rows.isEmpty()) {
            findings.accept(Finding.ofFile(ContractRules.HAS_CONTRACTS, "No row of the file could be accepted."));
            return new Checked.Refused<>();
        }
        if (register.refused() * 2 > register.read()) {
            findings.accept(Finding.ofFile(
                    ContractRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d rows are refused, so the file is refused whole."
                            .formatted(register.refused(), register.read())));
            return new Checked.Refused<>();
        }
        return new Checked.Accepted<>(
                new Counts(register.read(), rows.size(), register.refused(), 0, Money.ZERO, Money.ZERO, Money.ZERO),
                headings,
                taker -> {
                    for (var row : rows) {
                        taker.take(row);
                    }
                });
    }
}
