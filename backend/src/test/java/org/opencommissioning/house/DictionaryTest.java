package org.opencommissioning.house;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds names and DICTIONARY.md together: what a reader, a journalist or the next engineer meets is a word that is explained. */
class DictionaryTest {
    private static final Pattern CLAIM = Pattern.compile("Words: (.*?)\\s*\\(DICTIONARY\\.md\\)", Pattern.DOTALL);

    @Test
    void publicNamesAreMadeOfTheDictionarysWordsAndOfPlainEnglish() throws IOException {
        var allowed = words(headwords());
        allowed.addAll(words(plain()));
        var unexplained = new TreeSet<String>();
        for (var name : Names.ofThePublic()) {
            for (var word : Names.words(name)) {
                if (!allowed.contains(word)) {
                    unexplained.add(word + " in " + name);
                }
            }
        }
        assertThat(unexplained)
                .as("Explain the word in DICTIONARY.md, take one that is there, or add it to the plain English words")
                .isEmpty();
    }

    @Test
    void everyWordOfTheDictionaryIsInUse() throws IOException {
        var phrases = Names.ofAllCode().stream().map(DictionaryTest::phrase).collect(toSet());
        assertThat(headwords())
                .as("No class, method, table, column or field has this word: take it out of DICTIONARY.md")
                .allMatch(word -> phrases.stream().anyMatch(name -> name.contains(phrase(word))));
    }

    @Test
    void everyPlainWordIsNeeded() throws IOException {
        var used = words(Names.ofThePublic());
        used.removeAll(words(headwords()));
        assertThat(words(plain())).isSubsetOf(used);
    }

    @Test
    void theWordsThatARoomNamesAreInTheDictionary() throws IOException {
        var known = headwords().stream().map(DictionaryTest::phrase).collect(toSet());
        try (var files = Files.walk(Repository.root().resolve("backend/src/main/java"))) {
            for (var file :
                    files.filter(path -> path.endsWith("package-info.java")).toList()) {
                var claimed = CLAIM.matcher(Files.readString(file).replaceAll("\\n \\*", " "));
                while (claimed.find()) {
                    var words = claimed.group(1).split(",\\s*");
                    assertThat(known)
                            .as(file.toString())
                            .containsAll(
                                    Stream.of(words).map(DictionaryTest::phrase).toList());
                }
            }
        }
    }

    private static Set<String> headwords() throws IOException {
        return Repository.lines("DICTIONARY.md").stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| word |"))
                .flatMap(line -> Arrays.stream(line.split("\\|")[1].split(",")))
                .map(String::strip)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> plain() throws IOException {
        var lines = Repository.lines("DICTIONARY.md");
        int title = lines.indexOf("## Plain English words");
        return lines.subList(title + 1, lines.size()).stream()
                .filter(line -> line.matches("[a-z ]+"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> words(Set<String> names) {
        return names.stream().flatMap(name -> Names.words(name).stream()).collect(toCollection(TreeSet::new));
    }

    private static String phrase(String name) {
        return " " + String.join(" ", Names.words(name)) + " ";
    }
}
