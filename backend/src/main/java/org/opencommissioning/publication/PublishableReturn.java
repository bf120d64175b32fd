package org.opencommissioning.publication;

import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.ReturnType;
import org.opencommissioning.security.Act;

/** A return type whose accepted rows can be published: a socket that rooms fill. */
public interface PublishableReturn<R extends ReturnRow> extends ReturnType<R> {
    PublishedRows<R> publishedRows();

    /**
     * What readers call one publication.
     *
     * @param publisher its name
     * @param period    in words, "March 2013"
     */
    default String publicationTitle(String publisher, String period) {
        return title() + ", " + period;
    }

    /** What the second person must be allowed to do, who lets it be published. */
    default Act approval() {
        return Act.APPROVE_SUBMISSION;
    }

    /** Whether its rows are money, so that a publication has a total. */
    default boolean isMoney() {
        return false;
    }
}
