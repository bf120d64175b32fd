package org.opencommissioning.submissions;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;

/**
 * Puts the rows that a file loaded at the terminal holds where moderators find those of uploads: what is released comes as a correction of
 * the publication, proposed and approved by people of the publisher like any other return (decisions/0342).
 */
@Singleton
@Requires(property = "datasources.writer.url")
public final class KeepHeldRows {
    private final DataSource writer;

    KeepHeldRows(@Named("writer") DataSource writer) {
        this.writer = writer;
    }

    /** @param edition of the publication that the file became @return how many rows wait */
    public long keep(long edition) throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            long submission = Sql.of("""
                select s.submission_id
                from intake.submission s
                join published.publication pub using (publication_id)
                where pub.edition = :edition
                """).bind("edition", edition).get(connection, row -> row.getLong(1));
            HeldRows.keep(connection, submission);
            return Sql.of("select count(*) from intake.held_row where submission_id = :id and ruling is null")
                    .bind("id", submission)
                    .get(connection, row -> row.getLong(1));
        });
    }
}
