package org.opencommissioning.publication;

import java.util.List;
import java.util.stream.LongStream;

/**
 * What one publication changes.
 *
 * @param draft      what is published
 * @param edition    its place in the log
 * @param superseded numbers of the publications that it replaces
 */
public record Change(Draft draft, long edition, List<Long> superseded) {

    /** Numbers of the new publication and of those that it replaces. */
    public Long[] touched() {
        return LongStream.concat(
                        LongStream.of(draft.publicationId()),
                        superseded.stream().mapToLong(Long::longValue))
                .boxed()
                .toArray(Long[]::new);
    }
}
