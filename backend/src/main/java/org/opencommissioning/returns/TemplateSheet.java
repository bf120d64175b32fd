package org.opencommissioning.returns;

import java.util.List;

/**
 * A sheet of a template workbook.
 *
 * @param headings of its columns; none where it holds notes to read
 * @param rows     under them: examples, which the workbook marks as such, or the notes' lines
 */
public record TemplateSheet(String name, List<String> headings, List<List<String>> rows) {
    /** Heads the first column of a sheet with examples; a row with anything under it is an example and is not read. */
    public static final String EXAMPLE = "Example";

    /** Words to read, a line a row. */
    public static TemplateSheet notes(String name, List<String> lines) {
        return new TemplateSheet(name, List.of(), lines.stream().map(List::of).toList());
    }

    public boolean isNotes() {
        return headings.isEmpty();
    }
}
