package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The country's vocabulary, read once from {@code demo/country}. */
final class Words {
    static final List<String> STREETS = list("streets.txt");
    static final List<String> SURNAMES = list("surnames.txt");
    static final List<String> COINED = list("coined.txt");
    static final Map<Programme, List<Expense>> EXPENSES = expenses();
    static final Map<Column, List<String>> HEADINGS = headings();

    /** What a line is for, in the publisher's two columns. */
    record Expense(String area, String type) {}

    private Words() {}

    /** Every place there is, in an order that the seed decides. */
    static List<String> places(Dice dice) {
        var places = new ArrayList<String>();
        for (var stem : list("stems.txt")) {
            for (var ending : list("endings.txt")) {
                if (stem.charAt(stem.length() - 1) != ending.charAt(0)) {
                    places.add(stem + ending);
                }
            }
        }
        dice.shuffle(places);
        return places;
    }

    private static List<String> list(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Programme, List<Expense>> expenses() {
        var expenses = new EnumMap<Programme, List<Expense>>(Programme.class);
        for (var row : table("expenses.csv")) {
            expenses.computeIfAbsent(Programme.valueOf(row.get(0)), p -> new ArrayList<>())
                    .add(new Expense(row.get(1), row.get(2)));
        }
        return expenses;
    }

    private static Map<Column, List<String>> headings() {
        var headings = new EnumMap<Column, List<String>>(Column.class);
        for (var row : table("headings.csv")) {
            headings.computeIfAbsent(Column.valueOf(row.get(0)), c -> new ArrayList<>())
                    .add(row.get(1));
        }
        return headings;
    }

    static List<List<String>> table(String name) {
        try (var rows = CsvReader.builder().ofCsvRecord(open(name))) {
            return rows.stream().skip(1).map(row -> row.getFields()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Words.class.getResourceAsStream("/demo/country/" + name);
    }
}
