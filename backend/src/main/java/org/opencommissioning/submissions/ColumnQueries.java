package org.opencommissioning.submissions;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.returns.KnownColumn;
import org.opencommissioning.returns.UnderstoodColumn;
import org.opencommissioning.security.Caller;

/** How the columns of a file were understood. */
@Singleton
public final class ColumnQueries {
    private final DataSource writer;
    private final ReturnTypes types;
    private final ChooseColumns choices;
    private final SubmissionQueries submissions;

    ColumnQueries(
            @Named("writer") DataSource writer,
            ReturnTypes types,
            ChooseColumns choices,
            SubmissionQueries submissions) {
        this.writer = writer;
        this.types = types;
        this.choices = choices;
        this.submissions = submissions;
    }

    /** Columns of a file. @param choices what a column may be said to be; none where the form of the file is fixed */
    @Serdeable
    @Schema(name = "SubmissionColumns")
    public record Columns(
            @ArraySchema(maxItems = 200) List<UnderstoodColumn> items,
            @ArraySchema(maxItems = 100) List<KnownColumn> choices) {}

    public Columns of(Caller caller, long id) throws SQLException, IOException {
        try (var connection = writer.getConnection()) {
            var submission = submissions.get(connection, caller, id);
            return new Columns(
                    choices.understood(connection, id),
                    types.get(submission.kind()).columns());
        }
    }
}
