package org.opencommissioning.api.lists;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Comparator;
import java.util.List;

/** The forms an answer can take; the first is what a reader gets who does not say. */
public enum Face {
    JSON("application/json", "json"),
    CSV("text/csv", "csv"),
    NDJSON("application/x-ndjson", "ndjson");

    public static final String JSON_TYPE = "application/json";
    public static final String CSV_TYPE = "text/csv";
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private final MediaType mediaType;
    private final String suffix;

    Face(String mediaType, String suffix) {
        this.mediaType = MediaType.of(mediaType);
        this.suffix = suffix;
    }

    /** The face that the Accept header likes best. The server has already refused what none of them satisfies. */
    public static Face of(HttpRequest<?> request) {
        return of(List.copyOf(request.accept()));
    }

    static Face of(List<MediaType> accepted) {
        return accepted.stream()
                .sorted(Comparator.comparing(MediaType::getQualityAsNumber).reversed())
                .flatMap(type -> List.of(values()).stream().filter(face -> face.satisfies(type)))
                .findFirst()
                .orElse(JSON);
    }

    private boolean satisfies(MediaType accepted) {
        return accepted.getQualityAsNumber().signum() > 0 && accepted.matches(mediaType);
    }

    /** As in a path or file name: {@code csv}. */
    public String suffix() {
        return suffix;
    }

    /** With its character set, where it needs saying. */
    public String contentType() {
        return this == CSV ? "text/csv; charset=utf-8; header=present" : mediaType.getName();
    }
}
