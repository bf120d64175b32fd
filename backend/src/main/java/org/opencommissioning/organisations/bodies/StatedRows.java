package org.opencommissioning.organisations.bodies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.opencommissioning.organisations.particulars.ParticularTables;
import org.opencommissioning.organisations.particulars.ParticularTables.SaidOnLine;
import org.opencommissioning.organisations.particulars.SaidText;
import org.opencommissioning.organisations.register.RegisterRows;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Stated rows as published: entries to the register, the rest to the tables of particulars. */
final class StatedRows implements PublishedRows<StatedRow> {
    private final RegisterRows entries = new RegisterRows();

    @Override
    public void canonical(StatedRow row, Draft draft, Canonical out) {
        out.beginObject();
        if (row.entry() != null) {
            out.name("entry");
            entries.canonical(row.entry(), draft, out);
        }
        out.member("line", row.line());
        SaidText.write(row.said(), out);
        out.endObject();
    }

    @Override
    public void write(Connection connection, Draft draft, List<StatedRow> batch) throws SQLException {
        var stated =
                batch.stream().map(StatedRow::entry).filter(Objects::nonNull).toList();
        if (!stated.isEmpty()) {
            entries.write(connection, draft, stated);
        }
        ParticularTables.write(
                connection,
                draft.publicationId(),
                batch.stream()
                        .flatMap(row -> row.said().stream().map(said -> new SaidOnLine(row.line(), said)))
                        .toList());
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // Nothing is counted: the register has no money.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Until which edition it is said follows with the edition.
    }
}
