package org.opencommissioning.returns;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Transaction;

/** Lets a scanner look at a file that was kept, where there is a scanner. What is harmful is destroyed at once. */
@Singleton
public final class ScanFile {
    private final DataSource writer;
    private final @Nullable FileScanner scanner;

    ScanFile(@Named("writer") DataSource writer, @Nullable FileScanner scanner) {
        this.writer = writer;
        this.scanner = scanner;
    }

    /** @return what was found in it; empty where nothing was, or nobody looks */
    public Optional<String> scan(KeptFile file) throws IOException, SQLException {
        if (scanner == null) {
            return Optional.empty();
        }
        Optional<String> found;
        try (var bytes = file.open(writer)) {
            found = scanner.scan(bytes);
        }
        if (found.isPresent()) {
            Transaction.in(writer, connection -> {
                KeptFiles.empty(connection, file.id());
                return null;
            });
        }
        return found;
    }
}
