package org.opencommissioning.submissions;

import java.io.IOException;
import java.sql.SQLException;

/** Something that is done in the background, a piece at a time. What a killed program left undone is taken up again. */
interface Job {
    /** @return whether there was something to do */
    boolean once() throws IOException, SQLException;

    /** How many pieces may be under way at the same time in one program. */
    default int atATime() {
        return 1;
    }
}
