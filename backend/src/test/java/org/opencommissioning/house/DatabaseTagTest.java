package org.opencommissioning.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;

/** Tests of the tag {@code database} run on the embedded PostgreSQL and on the oldest one promised: none is forgotten. */
class DatabaseTagTest {
    @Test
    void aTestThatTouchesTheDatabaseIsTagged() {
        var forgotten = new ClassFileImporter()
                .importPackages("org.opencommissioning").stream()
                        .filter(type -> type.getSimpleName().endsWith("Test"))
                        .filter(DatabaseTagTest::touchesTheDatabase)
                        .filter(type -> !type.isAnnotatedWith(Tag.class) && !type.isAnnotatedWith(Tags.class))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(forgotten).isEmpty();
    }

    private static boolean touchesTheDatabase(JavaClass type) {
        return type.getTransitiveDependenciesFromSelf().stream()
                .anyMatch(arrow ->
                        arrow.getTargetClass().getName().equals("org.opencommissioning.database.TestDatabase"));
    }
}
