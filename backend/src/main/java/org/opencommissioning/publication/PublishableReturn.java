package org.opencommissioning.publication;

import java.util.Locale;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.ReturnType;
import org.opencommissioning.security.Act;

/** A return type whose accepted rows can be published: a socket that rooms fill. */
public interface PublishableReturn<R extends ReturnRow> extends ReturnType<R> {
    PublishedRows<R> publishedRows();

    /**
     * What readers call one publication: "NHS Northmoor West, decisions, 2012/13".
     *
     * @param publisher its name
     * @param period    in words, "March 2013"
     */
    default String publicationTitle(String publisher, String period) {
        return publisher + ", " + title().substring(0, 1).toLowerCase(Locale.ROOT) + title().substring(1) + ", "
                + period;
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
