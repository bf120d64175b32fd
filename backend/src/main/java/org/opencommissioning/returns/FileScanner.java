package org.opencommissioning.returns;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Looks for what harms the machines of those who open a file: a socket, filled where an installation has such a program. Each file
 * that is sent passes it before it is read.
 */
@FunctionalInterface
public interface FileScanner {
    /**
     * @return what was found, as the scanner calls it; empty where nothing was
     * @throws IOException when the scanner does not answer: the file waits then, it is not let through
     */
    Optional<String> scan(InputStream bytes) throws IOException;
}
