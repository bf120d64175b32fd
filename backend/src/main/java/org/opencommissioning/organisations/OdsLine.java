package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An organisation as a line of the Organisation Data Service's files: 27 quoted cells, days as eight digits. */
final class OdsLine {
    private static final int CELLS = 27;
    private static final int ADDRESS = 5;
    private static final int ADDRESS_LINES = 5;
    private static final String GP_PRACTICE = "4";

    private final String[] cells = new String[CELLS + 1];

    private OdsLine() {
        Arrays.fill(cells, "");
    }

    static byte[] of(Organisation organisation) {
        var line = new OdsLine()
                .set(1, organisation.code())
                .set(2, organisation.name())
                .set(10, organisation.address().postcode())
                .set(11, day(organisation.openedOn()))
                .set(12, day(organisation.closedOn()))
                .set(13, status(organisation.status()))
                .set(18, organisation.phone());
        var address = organisation.address().lines();
        for (int i = 0; i < Math.min(address.size(), ADDRESS_LINES); i++) {
            line.set(ADDRESS + i, address.get(i));
        }
        if (organisation.role() == OrganisationRole.GP_PRACTICE) {
            line.set(26, GP_PRACTICE);
        }
        var consortium = organisation.consortium();
        if (consortium != null) {
            line.set(15, consortium.code())
                    .set(16, day(consortium.from()))
                    .set(17, day(consortium.to()))
                    .set(24, consortium.code());
        }
        return line.bytes();
    }

    /** @param column counted from 1, as the Organisation Data Service's own description does */
    private OdsLine set(int column, @Nullable String text) {
        cells[column] = text == null ? "" : text.replace("\"", "\"\"");
        return this;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** Empty where it is not known. */
    private static String status(OrganisationStatus status) {
        return switch (status) {
            case ACTIVE -> "A";
            case CLOSED -> "C";
            case DORMANT -> "D";
            case PROPOSED -> "P";
            case UNKNOWN -> "";
        };
    }

    private byte[] bytes() {
        return Arrays.stream(cells)
                .skip(1)
                .collect(Collectors.joining("\",\"", "\"", "\"\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
