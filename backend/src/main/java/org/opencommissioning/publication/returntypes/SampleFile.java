package org.opencommissioning.publication.returntypes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.reading.CsvText;

/** The bytes that a sample stands for. */
record SampleFile(ReturnDescription description, ExamplesOfKind example) {

    byte[] bytes(Sample sample) {
        if (sample.workbook() != null) {
            return WorkbookFile.of(table(sample), sample.workbook());
        }
        var encoding = sample.encoding() == null ? StandardCharsets.UTF_8 : Charset.forName(sample.encoding());
        return text(sample).getBytes(encoding);
    }

    /** The example itself. */
    byte[] bytes() {
        return joined(example.file()).getBytes(StandardCharsets.UTF_8);
    }

    List<List<String>> table() {
        return CsvText.read(joined(example.file()));
    }

    private String text(Sample sample) {
        if (sample.lines() != null) {
            return joined(sample.lines());
        }
        if (sample.change() != null) {
            return changed(joined(example.file()), sample.change());
        }
        return sample.rows() == null ? joined(example.file()) : CsvText.write(table(sample));
    }

    private static String changed(String text, List<String> change) {
        int at = text.indexOf(change.getFirst());
        if (at < 0) {
            throw new IllegalStateException("The example does not hold " + change.getFirst());
        }
        return text.substring(0, at)
                + change.getLast()
                + text.substring(at + change.getFirst().length());
    }

    private List<List<String>> table(Sample sample) {
        var table = new ArrayList<>(table());
        int first = description.form() == FileForm.TABLE ? 1 : 0;
        var changes = sample.rows() == null ? List.<Map<String, String>>of() : sample.rows();
        for (int i = 0; i < changes.size(); i++) {
            if (first + i == table.size()) {
                table.add(table.getLast());
            }
            var row = new ArrayList<>(table.get(first + i));
            changes.get(i).forEach((column, value) -> row.set(place(column), value));
            table.set(first + i, row);
        }
        return table;
    }

    private int place(String column) {
        var names = description.form() == FileForm.TABLE
                ? table().getFirst()
                : description.columns().stream().map(DescribedColumn::name).toList();
        int place = names.indexOf(column);
        if (place < 0) {
            throw new IllegalStateException("The example has no column " + column);
        }
        return place;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
