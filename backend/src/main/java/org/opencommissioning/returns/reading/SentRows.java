package org.opencommissioning.returns.reading;

import java.io.IOException;

/** All rows of a delivered file; each opening reads the kept bytes anew. */
@FunctionalInterface
interface SentRows {
    RowReader open() throws IOException;
}
