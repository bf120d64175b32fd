package org.opencommissioning.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a review would say of a migration before reading it (decisions/0182). */
class SqlStyleTest {
    private static final Pattern LOUD = Pattern.compile(
            "\\b(ALTER|AND|AS|BY|CREATE|DELETE|DROP|FROM|GROUP|INDEX|INSERT|INTO|JOIN|NOT|NULL|ON|ORDER|SELECT|SET|TABLE|UPDATE|VALUES|WHERE|WITH)\\b");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|--.*$");

    @Test
    void migrationsAreWrittenAsTheHouseWritesSql() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : migrations()) {
            var lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                for (var complaint : complaints(lines.get(line))) {
                    wrong.add(file.getFileName() + ":" + (line + 1) + " " + complaint);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMigrationsNameSaysWhatItDoes() throws IOException {
        assertThat(migrations())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(file.getFileName()).asString().matches("V\\d{4}__[a-z0-9]+(_[a-z0-9]+)*\\.sql"));
    }

    @Test
    void badStyleIsFound() {
        assertThat(complaints("select 'FROM' as word -- FROM")).isEmpty();
        assertThat(complaints("   SELECT\t1 "))
                .containsExactly("a key word in capitals", "a tab", "a space at the end", "an odd step to the right");
    }

    private static List<String> complaints(String line) {
        var found = new ArrayList<String>();
        add(found, LOUD.matcher(TEXT.matcher(line).replaceAll("")).find(), "a key word in capitals");
        add(found, line.contains("\t"), "a tab");
        add(found, line.endsWith(" "), "a space at the end");
        add(found, line.matches("( {2})* \\S.*"), "an odd step to the right");
        add(found, line.length() > 150, "longer than 150 columns");
        return found;
    }

    private static void add(List<String> found, boolean isWrong, String complaint) {
        if (isWrong) {
            found.add(complaint);
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(Repository.root().resolve("backend/src/main/resources/db/migration"))) {
            return files.sorted().toList();
        }
    }
}
