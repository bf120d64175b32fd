package org.opencommissioning.feedback.responses;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.SubmitReturn;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Writes the file of a body's answers of a period with one more in it, after those that were sent last. */
@Singleton
public final class WriteAnswer {
    private final DataSource writer;
    private final SubmitReturn submissions;

    WriteAnswer(@Named("writer") DataSource writer, SubmitReturn submissions) {
        this.writer = writer;
        this.submissions = submissions;
    }

    /** @param cells by the title of the column; what is left out is empty */
    public byte[] write(Caller caller, OrganisationCode by, Period period, Map<String, String> cells)
            throws SQLException, IOException {
        Permissions.require(caller, Act.SUBMIT_RETURN, by);
        var rows = new ArrayList<List<String>>();
        var last = last(by, period);
        if (last.isPresent()) {
            rows.addAll(ResponseReturn.rows(submissions.kept(last.get())));
        }
        rows.add(Stream.of(ResponseColumn.values())
                .map(column -> cells.getOrDefault(column.title(), ""))
                .toList());
        return csv(rows).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Long> last(OrganisationCode by, Period period) throws SQLException {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select submission_id
                from intake.submission
                where kind = :kind
                  and publisher = :publisher
                  and period = daterange(:from, :to)
                  and state in ('queued', 'checking', 'accepted', 'proposed', 'sent-back', 'approved', 'published')
                order by submission_id desc
                limit 1
                """)
                    .bind("kind", ResponseReturn.KIND)
                    .bind("publisher", by.text())
                    .bind("from", period.from())
                    .bind("to", period.to())
                    .find(connection, row -> row.getLong(1));
        }
    }

    private static String csv(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.of(ResponseColumn.values())
                    .map(ResponseColumn::title)
                    .toList());
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
