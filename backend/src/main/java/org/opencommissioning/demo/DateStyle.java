package org.opencommissioning.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a publisher writes a date. */
enum DateStyle {
    BRITISH("dd/MM/yyyy"),
    AMERICAN("M/d/yyyy"),
    SHORT_MONTH("dd-MMM-yy"),
    ISO("yyyy-MM-dd"),
    DOTS("dd.MM.yyyy"),
    LONG_MONTH("d MMMM yyyy");

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private final String pattern;

    DateStyle(String pattern) {
        this.pattern = pattern;
    }

    /** Month names are our own, so that no locale data of a machine is in the file. */
    String write(LocalDate date) {
        var name = MONTHS[date.getMonthValue() - 1];
        var quoted = pattern.replace("MMMM", "'" + name + "'").replace("MMM", "'" + name.substring(0, 3) + "'");
        return DateTimeFormatter.ofPattern(quoted, Locale.ROOT).format(date);
    }
}
