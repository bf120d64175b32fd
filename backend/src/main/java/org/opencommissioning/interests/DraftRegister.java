package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A register of interests that is being written.
 *
 * @param edition  of the register that it began with; null where nothing was published
 * @param findings of the file as a whole
 */
@Serdeable
public record DraftRegister(@Nullable Long edition, List<DraftEntry> entries, List<DraftEntry.EntryFinding> findings) {}
