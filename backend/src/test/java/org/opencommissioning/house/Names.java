package org.opencommissioning.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names that the code gives to things, and the words that they are made of. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");
    private static final Pattern TABLE_AND_COLUMN =
            Pattern.compile("^published\\.(\\w+) (?!constraint|index|grants)(\\w+) ");
    private static final Pattern SCHEMA_NAME = Pattern.compile("[A-Za-z_]+(?=\\s*[:({!\\]=\\n@])");
    private static final Pattern SCHEMA_TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"[^\"]*\"", Pattern.DOTALL);
    private static final Set<String> TECHNICAL_ROOMS = Set.of("api", "database", "pages", "demo", "cli");
    private static final String TABLES = "backend/src/test/resources/database/schema.txt";
    private static final String ROOT = "org.opencommissioning.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.opencommissioning");

    private Names() {}

    /** Public types of the public's rooms, tables and columns that may be seen, everything in the GraphQL schema. */
    static Set<String> ofThePublic() throws IOException {
        var names = new TreeSet<String>();
        CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().startsWith("$"))
                .filter(type -> !TECHNICAL_ROOMS.contains(room(type)))
                .map(JavaClass::getSimpleName)
                .forEach(names::add);
        names.addAll(ofTables());
        names.addAll(ofTheSchema());
        return names;
    }

    /** Every name: types and members of all rooms, behind the wall too. */
    static Set<String> ofAllCode() throws IOException {
        var names = new TreeSet<>(ofThePublic());
        for (var type : CLASSES) {
            names.add(type.getSimpleName());
            type.getMembers().stream().map(JavaMember::getName).forEach(names::add);
        }
        Repository.lines(TABLES).stream().map(line -> line.split(" ")[0]).forEach(names::add);
        return names;
    }

    /** @return in small letters, each in the singular */
    static List<String> words(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(word -> singular(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Set<String> ofTables() throws IOException {
        var names = new TreeSet<String>();
        for (var line : Repository.lines(TABLES)) {
            var named = TABLE_AND_COLUMN.matcher(line);
            if (named.find()) {
                names.add(named.group(1));
                names.add(named.group(2));
            }
        }
        return names;
    }

    private static Set<String> ofTheSchema() throws IOException {
        var schema = String.join("\n", Repository.lines("openapi/schema.graphqls"));
        var names = new TreeSet<String>();
        SCHEMA_NAME
                .matcher(SCHEMA_TEXT.matcher(schema).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(names::add);
        return names;
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.matches(".+[^sui]s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String room(JavaClass type) {
        var rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
