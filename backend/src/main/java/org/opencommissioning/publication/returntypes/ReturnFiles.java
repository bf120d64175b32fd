package org.opencommissioning.publication.returntypes;

import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.publication.returntypes.ReturnKind.ReturnFile;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.ReturnDescription;

/** What can be taken away of a kind: templates where the file has headings, the example, and descriptions that programs read. */
record ReturnFiles(String kind, ReturnDescription description) {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSVW = "application/csvm+json";

    List<ReturnFile> list() {
        var files = new ArrayList<ReturnFile>();
        if (hasTemplate()) {
            files.add(file("Template as CSV", "text/csv", "template.csv"));
            files.add(file("Template as an Excel workbook", XLSX, "workbook"));
        }
        files.add(file("Example", description.form().mediaType(), "example"));
        if (description.form().isTable()) {
            files.add(file("Columns as CSV on the Web", CSVW, "csvw"));
            files.add(file("Columns as Table Schema", "application/json", "table-schema"));
        }
        return files;
    }

    boolean hasTemplate() {
        return description.form() == FileForm.TABLE;
    }

    List<String> headings() {
        return description.columns().stream()
                .filter(column -> column.holds().need().isInTemplate())
                .map(DescribedColumn::name)
                .toList();
    }

    private ReturnFile file(String title, String mediaType, String name) {
        return new ReturnFile(title, mediaType, "/api/v1/returns/" + kind + "/" + name);
    }
}
