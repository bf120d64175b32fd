package org.opencommissioning.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * The formatter argues so that we do not. {@code mvn -pl backend -am test -Dtest=FormatTest -Dformat=write
 * -Dsurefire.failIfNoSpecifiedTests=false} puts every file right.
 */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyJavaFileIsFormatted() throws Exception {
        var unformatted = new ArrayList<String>();
        try (var files = Files.walk(Repository.root().resolve("backend/src"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!isFormatted(file)) {
                    unformatted.add(Repository.root().relativize(file).toString());
                }
            }
        }
        assertThat(unformatted)
                .as("Put right by: mvn -pl backend -am test -Dtest=FormatTest -Dformat=write"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEmpty();
    }

    private static boolean isFormatted(Path file) throws IOException, com.palantir.javaformat.java.FormatterException {
        var text = Files.readString(file);
        var formatted = FORMATTER.formatSourceAndFixImports(text);
        if (!formatted.equals(text) && "write".equals(System.getProperty("format"))) {
            Files.writeString(file, formatted);
            return true;
        }
        return formatted.equals(text);
    }
}
