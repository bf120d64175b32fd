package org.opencommissioning.organisations.bodies;

import java.io.IOException;
import java.util.List;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;

/** A shape of file; reading it twice gives the same rows. */
interface BodyFile {
    FileForm form();

    /** What is read, in the order of the template. */
    List<DescribedColumn> described();

    /** @throws RefusedFile when the file makes no sense as a whole */
    void read(Delivery delivery, KnownBodies known, Taker taker) throws IOException;

    /** Takes what a reading comes upon, in file order. */
    interface Taker {
        /** The columns as the file names them; comes first, where the file has columns. */
        void headings(List<String> headings);

        void row(StatedRow row) throws IOException;

        /** A row that is left out; a finding says why. */
        void refused();

        void finding(Finding finding);
    }
}
