package org.opencommissioning.publication.replies;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;

/** One statement. @param edition null where it is about all that is computed of the organisation */
record ReplyRow(
        long line,
        List<String> cells,
        @Nullable Long edition,
        @Nullable Integer aboutLine,
        String words) implements ReturnRow {

    /** As the log hashes it; 0 stands where it is about no edition or no line. */
    void canonical(String organisation, Canonical out) {
        out.beginObject()
                .member("aboutEdition", edition == null ? 0 : edition)
                .member("aboutLine", aboutLine == null ? 0 : aboutLine)
                .member("line", line)
                .member("organisation", organisation)
                .member("words", words)
                .endObject();
    }
}
