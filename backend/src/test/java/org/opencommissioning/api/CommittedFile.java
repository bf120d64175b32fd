package org.opencommissioning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file that is committed, so that a change of it is seen and meant. */
public final class CommittedFile {
    private CommittedFile() {}

    /**
     * @param path below the repository's root
     * @param test the test to run with {@code -Dgolden=write} when the change is meant
     */
    public static void check(String path, String generated, Class<?> test) throws IOException {
        var file = Path.of("..").resolve(path);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
            return;
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is out of date. If the change is meant: mvn -q -pl backend -am test -Dtest=%s "
                                + "-DskipFrontendTests=true -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write",
                        path, test.getSimpleName())
                .isEqualTo(generated);
    }
}
