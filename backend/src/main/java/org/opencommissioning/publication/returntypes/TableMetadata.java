package org.opencommissioning.publication.returntypes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Need;
import org.opencommissioning.returns.ReturnDescription;

/**
 * The columns of a return for programs: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data) and Table Schema (Frictionless
 * Data). Both describe a file written by the template.
 */
record TableMetadata(String kind, String title, ReturnDescription description) {

    Map<String, Object> csvw() {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        metadata.put("url", kind + ".csv");
        metadata.put("dc:title", title);
        metadata.put("dc:description", description.about());
        metadata.put("dialect", Map.of("header", description.form() == FileForm.TABLE));
        metadata.put(
                "tableSchema",
                Map.of("columns", written().stream().map(TableMetadata::csvw).toList()));
        return metadata;
    }

    Map<String, Object> tableSchema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("name", kind);
        schema.put("title", title);
        schema.put("description", description.about());
        schema.put("fields", written().stream().map(TableMetadata::field).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private List<DescribedColumn> written() {
        return description.columns().stream()
                .filter(column -> description.form() == FileForm.TABLE_WITHOUT_HEADINGS
                        || column.holds().need().isInTemplate())
                .toList();
    }

    private static Map<String, Object> csvw(DescribedColumn column) {
        var holds = column.holds();
        var described = new LinkedHashMap<String, Object>();
        described.put("name", column.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"));
        described.put("titles", column.name());
        described.put("dc:description", holds.meaning());
        var type = new LinkedHashMap<String, Object>();
        type.put("base", holds.type().base());
        if (holds.type().pattern() != null) {
            type.put("format", holds.type().pattern());
        }
        described.put("datatype", type);
        described.put("required", holds.need() == Need.REQUIRED);
        return described;
    }

    private static Map<String, Object> field(DescribedColumn column) {
        var holds = column.holds();
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("description", holds.meaning());
        field.put("type", type(holds.type()));
        if (holds.type().isDay()) {
            field.put("format", holds.type() == CellType.DAY ? "%Y-%m-%d" : "%Y%m%d");
        }
        var constraints = new LinkedHashMap<String, Object>();
        constraints.put("required", holds.need() == Need.REQUIRED);
        if (holds.type().pattern() != null && !holds.type().isDay()) {
            constraints.put("pattern", holds.type().pattern());
        }
        field.put("constraints", constraints);
        return field;
    }

    private static String type(CellType type) {
        return type.base().equals("decimal") ? "number" : type.base();
    }
}
