package org.opencommissioning.returns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the cells of a column hold, as people and programs are told it. Files are read more generously than templates are described. */
public enum CellType {
    TEXT("Any text.", "string", null),
    WORD("One of the words that the meaning lists.", "string", null),
    CODE("3 to 10 capital letters and digits, such as 9N4.", "string", "[0-9A-Z]{3,10}"),
    POSTCODE("Written like NM4 1AB.", "string", "[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}"),
    DAY("A day, 2013-04-30; 30/04/2013 is read too.", "date", "yyyy-MM-dd"),
    COMPACT_DAY("A day in eight digits, 20130430.", "date", "yyyyMMdd"),
    MONEY("Pounds and pence, 1234.50; credits with a minus sign.", "decimal", null),
    WHOLE_NUMBER("Digits only, 5903.", "integer", null),
    NUMBER("A plain number, 5903.5.", "decimal", null),
    GEOMETRY("A GeoJSON Polygon or MultiPolygon.", "string", null);

    private final String format;
    private final String base;
    private final String pattern;

    CellType(String format, String base, String pattern) {
        this.format = format;
        this.base = base;
        this.pattern = pattern;
    }

    /** How a cell is written, in a sentence. */
    public String format() {
        return format;
    }

    /** Name of the data type in CSV on the Web. */
    public String base() {
        return base;
    }

    /** What a text must look like, a regular expression, or how a day is written; null where anything of the type will do. */
    public String pattern() {
        return pattern;
    }

    public boolean isDay() {
        return this == DAY || this == COMPACT_DAY;
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
