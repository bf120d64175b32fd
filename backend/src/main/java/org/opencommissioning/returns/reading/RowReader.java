package org.opencommissioning.returns.reading;

import io.micronaut.core.annotation.Nullable;
import java.io.Closeable;
import java.io.IOException;

/** Reads a file's rows one by one, blank ones left out. */
interface RowReader extends Closeable {
    /** @return the next row, or null after the last */
    @Nullable
    SentRow next() throws IOException;
}
