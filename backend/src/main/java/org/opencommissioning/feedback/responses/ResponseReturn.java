package org.opencommissioning.feedback.responses;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
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
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.Money;

/** What a consortium, practice or provider answered in a period to feedback (Commissioning for patients 3.12, 6.3). */
@Singleton
final class ResponseReturn implements PublishableReturn<ResponseRow> {
    static final String KIND = "responses";
    private static final Headings<ResponseColumn> HEADINGS = new Headings<>(List.of(ResponseColumn.values()));

    private final DataSource writer;

    ResponseReturn(@Named("writer") DataSource writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Answers to feedback";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ResponseRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What a consortium, practice or provider answers to feedback, what will change and by when; and more"
                    + " time that it takes, with the reason. The same feedback may be answered again, in another row.",
                "the period in which it was said, such as 2013-06",
                FileForm.TABLE,
                Stream.of(ResponseColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(HEADINGS);
    }

    @Override
    public PublishedRows<ResponseRow> publishedRows() {
        return new ResponseTable();
    }

    @Override
    public Checked<ResponseRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var table = new OpenTable<>(HEADINGS, findings).open(delivery, opened -> row -> {});
        var columns = table.isEmpty() ? null : columns(table.get(), findings);
        if (columns == null) {
            return new Checked.Refused<>();
        }
        var known = known();
        var tally = new long[3];
        forEach(delivery, table.get(), columns, known, findings, (row, verdict) -> tally[verdict]++);
        long read = tally[0] + tally[1] + tally[2];
        if (read == 0) {
            findings.accept(Finding.ofFile(ResponseRules.HAS_ROWS, "There is no answer below the headings."));
            return new Checked.Refused<>();
        }
        return new Checked.Accepted<>(
                new Counts(read, tally[ACCEPTED], tally[REFUSED], tally[HELD], Money.ZERO, Money.ZERO, Money.ZERO),
                Stream.of(ResponseColumn.values()).map(Column::title).toList(),
                taker -> forEach(delivery, table.get(), columns, known, ignored -> {}, (row, verdict) -> {
                    if (verdict == ACCEPTED) {
                        taker.take(row);
                    }
                }));
    }

    /** The rows of a file as they were sent, in the order of the columns; none where it cannot be read. */
    static List<List<String>> rows(Delivery delivery) throws IOException {
        var rows = new ArrayList<List<String>>();
        var table = new OpenTable<>(HEADINGS, ignored -> {}).open(delivery, opened -> row -> {});
        var columns = table.isEmpty() ? null : columns(table.get(), ignored -> {});
        if (columns != null) {
            table.get()
                    .forEach(row -> rows.add(Stream.of(ResponseColumn.values())
                            .map(column -> columns.containsKey(column) ? row.cell(columns.get(column)) : "")
                            .toList()));
        }
        return rows;
    }

    private static final int ACCEPTED = 0;
    private static final int HELD = 1;
    private static final int REFUSED = 2;

    private interface Taker {
        void take(ResponseRow row, int verdict) throws IOException;
    }

    private static void forEach(
            Delivery delivery,
            Table table,
            Map<ResponseColumn, Integer> columns,
            KnownFeedback known,
            Consumer<Finding> findings,
            Taker taker)
            throws IOException {
        var check = new ResponseCheck(delivery, columns, known, findings);
        table.forEach(sent -> {
            var judged = check.judge(sent);
            taker.take(judged.row(), judged.row() == null ? REFUSED : judged.held() ? HELD : ACCEPTED);
        });
    }

    /** Which column is what; null where one is missing or stands twice. */
    private static Map<ResponseColumn, Integer> columns(Table table, Consumer<Finding> findings) {
        var columns = new EnumMap<ResponseColumn, Integer>(ResponseColumn.class);
        for (int index = 0; index < table.headings().size(); index++) {
            var match = HEADINGS.match(table.headings().get(index));
            if (match.isPresent() && columns.put(match.get().column(), index) != null) {
                findings.accept(Finding.ofFile(
                        ResponseRules.HAS_ITS_COLUMNS,
                        "The column " + match.get().column().title() + " stands twice."));
                return null;
            }
        }
        var missing = Stream.of(ResponseColumn.values())
                .filter(column -> column != ResponseColumn.RATING && !columns.containsKey(column))
                .map(ResponseColumn::title)
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return columns;
        }
        findings.accept(Finding.ofFile(ResponseRules.HAS_ITS_COLUMNS, "These columns are missing: " + missing + "."));
        return null;
    }

    private KnownFeedback known() {
        try (var connection = writer.getConnection()) {
            return KnownFeedback.of(connection);
        } catch (SQLException lost) {
            throw new IllegalStateException("Published feedback cannot be read", lost);
        }
    }
}
