package org.opencommissioning.feedback;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.returns.reading.CsvText;

/** A steward puts a new list of themes in place of the one that stands: it becomes the next version, and the old one stays (decisions/0521). */
@Singleton
public final class MaintainThemes {
    private static final int MOST = 100;
    private static final int LONGEST_TITLE = 100;

    private final DataSource writer;
    private final Clock clock;

    MaintainThemes(@Named("writer") DataSource writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** What became of a list. */
    public sealed interface Outcome {
        /** It is the list from now on. */
        record Accepted(int version) implements Outcome {}

        /** It says what the newest list says. */
        record Already(int version) implements Outcome {}

        /** Nothing was changed. @param faults a sentence each */
        record Refused(List<String> faults) implements Outcome {}
    }

    /** The newest list, in the form in which it is loaded. */
    public String csv() throws SQLException {
        try (var connection = writer.getConnection()) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("theme", "title", "from", "to"));
            Themes.newest(connection)
                    .forEach(one ->
                            rows.add(List.of(one.theme(), one.title(), one.from(), one.to() == null ? "" : one.to())));
            return CsvText.write(rows);
        }
    }

    /** @param text CSV with the columns theme, title, from, to; the whole list in its order */
    public Outcome load(String text, Correction reason) throws SQLException, IOException {
        var faults = new ArrayList<String>();
        var list = read(text, faults);
        return Transaction.in(writer, connection -> {
            Sql.of("lock table published.theme_list in exclusive mode").update(connection);
            var before = Themes.newest(connection);
            keeps(before, list, faults);
            if (!faults.isEmpty()) {
                return new Outcome.Refused(List.copyOf(faults));
            }
            int version = before.getFirst().version();
            var same = list.stream()
                    .map(one -> new Theme(one.theme(), one.title(), one.from(), one.to(), version))
                    .toList();
            if (same.equals(before)) {
                return new Outcome.Already(version);
            }
            write(connection, version + 1, list, reason);
            return new Outcome.Accepted(version + 1);
        });
    }

    private static List<Theme> read(String text, List<String> faults) {
        var list = new ArrayList<Theme>();
        var ids = new HashSet<String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", ""))) {
            for (var row : rows) {
                if (!row.getHeader().containsAll(List.of("theme", "title", "from", "to"))) {
                    faults.add("The columns are theme, title, from and to.");
                    return list;
                }
                theme(row, ids, faults, list);
            }
        } catch (IOException | RuntimeException broken) {
            faults.add("The list is no CSV that can be read.");
        }
        if (list.size() > MOST || list.isEmpty() && faults.isEmpty()) {
            faults.add("A list holds 1 to %d themes.".formatted(MOST));
        }
        return list;
    }

    private static void theme(NamedCsvRecord row, Set<String> ids, List<String> faults, List<Theme> list) {
        long line = row.getStartingLineNumber();
        var id = row.getField("theme");
        var title = row.getField("title").strip();
        var from = month(row.getField("from"));
        var to = month(row.getField("to"));
        if (!id.matches("[a-z]{1,20}") || !ids.add(id)) {
            faults.add("Line %d: '%s' is no id of 1 to 20 small letters, or stands twice.".formatted(line, id));
        } else if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            faults.add("Line %d: a title has 1 to %d characters.".formatted(line, LONGEST_TITLE));
        } else if (from == null || to == null && !row.getField("to").isBlank() || to != null && to.isBefore(from)) {
            faults.add(
                    "Line %d: months are written 2013-04, and a theme does not end before it begins.".formatted(line));
        } else {
            list.add(new Theme(id, title, from.toString(), to == null ? null : to.toString(), 0));
        }
    }

    /** What has a theme keeps it: a theme of an older list is in every later one. */
    private static void keeps(List<Theme> before, List<Theme> list, List<String> faults) {
        for (var one : before) {
            if (list.stream().noneMatch(theme -> theme.theme().equals(one.theme()))) {
                faults.add("The theme '%s' is missing. End it instead, with its last month.".formatted(one.theme()));
            }
        }
    }

    private void write(Connection connection, int version, List<Theme> list, Correction reason) throws SQLException {
        Sql.of("insert into published.theme_list (version, since, reason) values (:version, :since, :reason)")
                .bind("version", version)
                .bind("since", Timestamp.from(clock.instant()))
                .bind("reason", reason.words())
                .update(connection);
        for (int place = 0; place < list.size(); place++) {
            var one = list.get(place);
            Sql.of("""
                insert into published.theme (version, place, theme, title, from_month, to_month)
                values (:version, :place, :theme, :title, :from, :to)
                """)
                    .bind("version", version)
                    .bind("place", place + 1)
                    .bind("theme", one.theme())
                    .bind("title", one.title())
                    .bind("from", day(one.from()))
                    .bind("to", day(one.to()))
                    .update(connection);
        }
    }

    private static @Nullable LocalDate day(@Nullable String month) {
        return month == null ? null : YearMonth.parse(month).atDay(1);
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
