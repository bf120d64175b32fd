package org.opencommissioning.feedback.written;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnType;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.SubmitReturn;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.CsvText;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Writes the file of a period anew with rows more in it, after those that were sent last, and checks them as the file will be. */
@Singleton
public final class FurtherRows {
    /** States of a file that is neither refused nor taken back. */
    private static final List<String> GOING_ON =
            List.of("queued", "checking", "accepted", "proposed", "sent-back", "approved", "published");

    private static final Set<Severity> REFUSING = Set.of(Severity.REFUSE_FILE, Severity.REFUSE_ROW);

    private final SubmitReturn submissions;

    FurtherRows(SubmitReturn submissions) {
        this.submissions = submissions;
    }

    /**
     * A file with rows more.
     *
     * @param bytes  to be sent
     * @param faults for which a further row, or the file, would be refused; then it is not to be sent
     */
    public record Written(byte[] bytes, List<Fault> faults) {}

    /** @param row which of the further rows, from 0; -1 where it is about the file */
    public record Fault(int row, Rule rule) {}

    /** @param further by the title of the column; what is left out is empty */
    public <C extends Column> Written write(
            ReturnType<?> type, C[] columns, OrganisationCode by, Period period, List<Map<String, String>> further)
            throws SQLException, IOException {
        var rows = earlier(type, columns, by, period);
        int before = rows.size();
        for (var row : further) {
            rows.add(Arrays.stream(columns)
                    .map(column -> row.getOrDefault(column.title(), ""))
                    .toList());
        }
        var table = new ArrayList<List<String>>();
        table.add(Arrays.stream(columns).map(Column::title).toList());
        table.addAll(rows);
        var bytes = CsvText.write(table).getBytes(StandardCharsets.UTF_8);
        var delivery =
                new Delivery(by, by.text(), period, "by-form.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
        var findings = new ArrayList<Finding>();
        type.check(delivery, findings::add);
        var lines = rows(delivery, columns).stream().map(Line::number).toList();
        var faults = findings.stream()
                .filter(finding -> REFUSING.contains(finding.severity()))
                .map(finding ->
                        new Fault(finding.line() == null ? -1 : lines.indexOf(finding.line()) - before, finding.rule()))
                .filter(fault -> fault.row() >= -1)
                .distinct()
                .toList();
        return new Written(bytes, faults);
    }

    private <C extends Column> List<List<String>> earlier(
            ReturnType<?> type, C[] columns, OrganisationCode by, Period period) throws SQLException, IOException {
        var last = submissions.newest(type.kind(), by, period, GOING_ON);
        return last.isEmpty()
                ? new ArrayList<>()
                : new ArrayList<>(rows(submissions.kept(last.get()), columns).stream()
                        .map(Line::cells)
                        .toList());
    }

    private record Line(long number, List<String> cells) {}

    private static <C extends Column> List<Line> rows(Delivery delivery, C[] columns) throws IOException {
        var file = WrittenFile.open(delivery, columns, NONE, NONE, ignored -> {});
        return file.isEmpty()
                ? List.of()
                : file.get().rows().stream()
                        .map(row -> new Line(
                                row.line(),
                                Arrays.stream(columns)
                                        .map(column -> file.get().columns().containsKey(column)
                                                ? row.cell(file.get().columns().get(column))
                                                : "")
                                        .toList()))
                        .toList();
    }

    /** Whatever is wrong with a file as such is said by the check of its kind. */
    private static final Rule NONE = new Rule("NONE", Severity.REFUSE_FILE, "", "");
}
