package org.opencommissioning.publication.timeliness;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.Money;

/** More time for returns of a period, given by the Board and public with its reason: itself a return, so that the log holds it. */
@Singleton
public final class ExtensionReturn implements PublishableReturn<ExtensionRow> {
    public static final String KIND = "extensions";
    static final Headings<ExtensionColumn> HEADINGS = new Headings<>(List.of(ExtensionColumn.values()));

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "More time for returns";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ExtensionRules.ALL.stream())
                .toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "More time that the NHS Commissioning Board gives organisations for their returns of a period, each"
                        + " with its reason. The last file of a period holds all that stands.",
                "the period of the returns, such as 2013-03",
                FileForm.TABLE,
                Stream.of(ExtensionColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(HEADINGS);
    }

    @Override
    public Checked<ExtensionRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var table = new OpenTable<>(HEADINGS, findings).open(delivery, opened -> row -> {});
        if (table.isEmpty()) {
            return new Checked.Refused<>();
        }
        var places = places(table.get());
        if (places.size() < ExtensionColumn.values().length) {
            findings.accept(Finding.ofFile(
                    ExtensionRules.HAS_ITS_COLUMNS,
                    "The headings are: " + String.join(", ", table.get().headings()) + "."));
            return new Checked.Refused<>();
        }
        return check(table.get(), places, findings);
    }

    private static Checked<ExtensionRow> check(
            Table table, Map<ExtensionColumn, Integer> places, Consumer<Finding> findings) throws IOException {
        var check = new ExtensionCheck(table, places, findings);
        var counts = new long[2];
        table.forEach(row -> counts[check.read(row).isPresent() ? 0 : 1]++);
        var again = new ExtensionCheck(table, places, finding -> {});
        return new Checked.Accepted<>(
                new Checked.Counts(counts[0] + counts[1], counts[0], counts[1], 0, Money.ZERO, Money.ZERO, Money.ZERO),
                table.headings(),
                taker -> table.forEach(row -> {
                    var read = again.read(row);
                    if (read.isPresent()) {
                        taker.take(read.get());
                    }
                }));
    }

    private static Map<ExtensionColumn, Integer> places(Table table) {
        var places = new HashMap<ExtensionColumn, Integer>();
        for (int i = 0; i < table.headings().size(); i++) {
            int place = i;
            HEADINGS.match(table.headings().get(i)).ifPresent(match -> places.putIfAbsent(match.column(), place));
        }
        return places;
    }

    @Override
    public PublishedRows<ExtensionRow> publishedRows() {
        return new ExtensionTable();
    }
}
