package org.opencommissioning.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the code to the table in ARCHITECTURE.md. */
class ArchitectureTest {
    private static final String ROOT = "org.opencommissioning.";
    private static final Map<String, Set<String>> MAY_USE = table();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.opencommissioning");

    @Test
    void aRoomUsesOnlyWhatTheTableAllows() {
        var wrong = new TreeSet<String>();
        for (var user : CLASSES) {
            for (var arrow : user.getDirectDependenciesFromSelf()) {
                var from = room(user);
                var to = room(arrow.getTargetClass());
                if (!to.isEmpty() && !from.equals(to) && !mayUse(from, to)) {
                    wrong.add(from + " → " + to + ": " + arrow.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoomHasItsLineInTheTable() {
        var rooms = CLASSES.stream()
                .map(ArchitectureTest::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        assertThat(MAY_USE.keySet()).containsAll(rooms);
    }

    @Test
    void noRoomUsesOneThatUsesIt() {
        var rings = new ArrayList<String>();
        MAY_USE.forEach((room, used) -> used.stream()
                .filter(other -> !other.equals("*"))
                .filter(other -> mayUse(other, room))
                .forEach(other -> rings.add(room + " and " + other)));
        assertThat(rings).isEmpty();
    }

    @Test
    void onlyTheClockTellsTheTime() {
        var callers = CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTarget().getName().equals("now"))
                .filter(call -> call.getTargetOwner().getPackageName().equals("java.time"))
                .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
                .map(call -> call.getDescription())
                .toList();
        assertThat(callers).isEmpty();
    }

    @Test
    void nothingIsNamedAfterALayer() {
        var layers = CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|DTO|Mapper)"))
                .toList();
        assertThat(layers).isEmpty();
    }

    private static boolean mayUse(String from, String to) {
        var allowed = MAY_USE.getOrDefault(from, Set.of());
        return allowed.contains("*") || allowed.contains(to);
    }

    private static String room(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        var rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static Map<String, Set<String>> table() {
        try {
            return Repository.lines("ARCHITECTURE.md").stream()
                    .filter(line -> line.matches("\\| [a-z]+ \\| .* \\|"))
                    .map(line -> line.split("\\|"))
                    .filter(cells -> !cells[1].strip().equals("room"))
                    .collect(Collectors.toMap(
                            cells -> cells[1].strip(),
                            cells -> Set.of(cells[2].strip().split(",\\s*"))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
