package org.opencommissioning.returns;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.values.Period;

/**
 * A kind of file that organisations send: a socket that rooms fill. A file is read twice, in constant memory: once to check it
 * whole, once to hand over what was accepted, so that no copy of its rows is kept on the way.
 *
 * @param <R> one accepted row, ready to be published
 */
public interface ReturnType<R> {
    /** Stable name, also the publication's kind: {@code payments}. */
    String kind();

    /** In plain English: "Payments of £25,000 and over". */
    String title();

    List<Rule> rules();

    /** For people who prepare a file of this kind, and for programs that write one. */
    ReturnDescription description();

    /**
     * The period that somebody writes for a return of this kind: kinds of which each is of a month, or each of a year, know what
     * {@code 2011-12} is.
     *
     * @throws RuntimeException when it is none
     */
    default Period period(String text) {
        return Period.parse(text);
    }

    /** Columns that a publisher may choose where a file was misunderstood; none where the form of the file is fixed. */
    default List<KnownColumn> columns() {
        return List.of();
    }

    /** By what the row of headings of its files is known; empty where files are no tables with headings. */
    default Optional<Headings<?>> headings() {
        return Optional.empty();
    }

    /** The sheets of its template workbook; none where one sheet with the headings is enough. */
    default List<TemplateSheet> templateSheets() {
        return List.of();
    }

    /**
     * Reads the whole file and checks it.
     *
     * @param findings receives each problem in file order; findings about the whole file come last
     * @throws IOException when the bytes cannot be read (a file that makes no sense is {@link Checked.Refused}, not an exception)
     */
    Checked<R> check(Delivery delivery, Consumer<Finding> findings) throws IOException;

    /**
     * The same for somebody who may be anybody, and whose file is forgotten: kinds whose check knows what is behind the wall say nothing
     * of that here.
     */
    default Checked<R> look(Delivery delivery, Consumer<Finding> findings) throws IOException {
        return check(delivery, findings);
    }

    /**
     * A delivery was accepted and is being kept: called in the transaction that keeps it, for kinds of which each row waits for a
     * person.
     */
    default void received(Connection connection, Submission submission, Delivery delivery)
            throws IOException, SQLException {
        // Most kinds wait for nobody.
    }
}
