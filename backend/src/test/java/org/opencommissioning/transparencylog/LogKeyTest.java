package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogKeyTest {
    @TempDir
    Path folder;

    @Test
    void settingsSayTheLogsNameAndWhereItsKeyIsKept() {
        var file = folder.resolve("log.key");
        Map<String, Object> settings =
                Map.of("portal.log.origin", "northmoor.example/log", "portal.log.key-file", file.toString());

        try (var context = ApplicationContext.run(settings)) {
            var signer = context.getBean(Signer.class);

            assertThat(signer.verifierKey().name()).isEqualTo("northmoor.example/log");
            assertThat(file).exists();
        }
    }
}
