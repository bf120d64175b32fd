package org.opencommissioning.feedback.responses;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencommissioning.returns.SubmitReturn;
import org.opencommissioning.returns.reading.CsvText;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Writes the file of a body's answers of a period with one more in it, after those that were sent last. */
@Singleton
public final class WriteAnswer {
    /** States of a file that is neither refused nor taken back. */
    private static final List<String> GOING_ON =
            List.of("queued", "checking", "accepted", "proposed", "sent-back", "approved", "published");

    private final SubmitReturn submissions;

    WriteAnswer(SubmitReturn submissions) {
        this.submissions = submissions;
    }

    /** @param cells by the title of the column; what is left out is empty */
    public byte[] write(Caller caller, OrganisationCode by, Period period, Map<String, String> cells)
            throws SQLException, IOException {
        Permissions.require(caller, Act.SUBMIT_RETURN, by);
        var rows = new ArrayList<List<String>>();
        var last = submissions.newest(ResponseReturn.KIND, by, period, GOING_ON);
        if (last.isPresent()) {
            rows.addAll(ResponseReturn.rows(submissions.kept(last.get())));
        }
        rows.add(Stream.of(ResponseColumn.values())
                .map(column -> cells.getOrDefault(column.title(), ""))
                .toList());
        return csv(rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String csv(List<List<String>> rows) {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of(ResponseColumn.values()).map(ResponseColumn::title).toList());
        table.addAll(rows);
        return CsvText.write(table);
    }
}
