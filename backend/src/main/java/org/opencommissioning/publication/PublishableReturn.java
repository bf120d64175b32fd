package org.opencommissioning.publication;

import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.ReturnType;

/** A return type whose accepted rows can be published: a socket that rooms fill. */
public interface PublishableReturn<R extends ReturnRow> extends ReturnType<R> {
    PublishedRows<R> publishedRows();
}
