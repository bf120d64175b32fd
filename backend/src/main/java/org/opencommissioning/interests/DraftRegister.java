package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A register of interests that is being written.
 *
 * @param edition  of the register that it began with; null where nothing was published
 * @param version  of the whole: another as soon as one entry comes, goes or is written anew
 * @param findings of the file as a whole
 */
@Serdeable
public record DraftRegister(
        @Nullable Long edition, String version, List<DraftEntry> entries, List<DraftEntry.EntryFinding> findings) {}
