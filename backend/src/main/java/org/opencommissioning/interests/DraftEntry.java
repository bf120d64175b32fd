package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An entry of a register that is being written, as far as a list of them needs it.
 *
 * @param place    by which it is asked for
 * @param version  how often it was written
 * @param withheld whether the name will not be published
 * @param findings what the check says of it
 */
@Serdeable
public record DraftEntry(
        long place,
        int version,
        String person,
        boolean withheld,
        String practice,
        String provider,
        String kind,
        String from,
        String to,
        List<EntryFinding> findings) {
    /**
     * @param severity as of the rule
     * @param field    of the form; null where it is about the whole entry
     * @param mend     what to do
     */
    @Serdeable
    public record EntryFinding(
            String rule, String severity, @Nullable String field, String message, String mend) {}
}
