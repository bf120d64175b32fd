package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** An entry before the log has given it a time and an edition; the parts are those of {@link Entry}. */
public record EntryDraft(
        String kind,
        OrganisationCode publisher,
        @Nullable OrganisationCode subject,
        Period period,
        Content content,
        @Nullable Hash file,
        List<Long> supersedes,
        @Nullable Reason reason,
        String approvedBy) {
    public EntryDraft {
        Entry.check(kind, content.rows(), supersedes, reason, approvedBy);
    }

    Entry at(Instant time) {
        return new Entry(
                Entry.VERSION,
                kind,
                publisher,
                subject,
                period,
                content.rows(),
                content.root(),
                file,
                supersedes,
                reason,
                time,
                approvedBy);
    }
}
