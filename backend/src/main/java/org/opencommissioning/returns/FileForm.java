package org.opencommissioning.returns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The shape of a return's file. */
public enum FileForm {
    /** CSV or an Excel workbook, with headings. */
    TABLE("csv", "text/csv"),
    /** CSV whose columns are known by their place. */
    TABLE_WITHOUT_HEADINGS("csv", "text/csv"),
    JSON("json", "application/json"),
    GEOJSON("geojson", "application/geo+json");

    private final String suffix;
    private final String mediaType;

    FileForm(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** Of a file's name: {@code csv}. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isTable() {
        return this == TABLE || this == TABLE_WITHOUT_HEADINGS;
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
