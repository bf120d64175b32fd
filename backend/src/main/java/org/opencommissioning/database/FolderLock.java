package org.opencommissioning.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Says which program started the server of a folder; gone with that program, however it ends. */
record FolderLock(FileChannel file, FileLock lock) implements AutoCloseable {

    /** Empty when another program has it. */
    static Optional<FolderLock> tryTake(Path home) throws IOException {
        var file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = file.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(file, lock));
            }
        } catch (OverlappingFileLockException another) {
            // Another part of this very program has it, which comes to the same.
        }
        file.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
