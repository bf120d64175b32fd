package org.opencommissioning.security.keys;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Permissions;

/** The caller's own keys. */
@Tag(name = "Keys")
@Controller("/api/v1/keys")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class KeyController {
    private final DataSource writer;
    private final ApiKeys keys;

    KeyController(@Named("writer") DataSource writer, ApiKeys keys) {
        this.writer = writer;
        this.keys = keys;
    }

    /** Keys of one account. */
    @Serdeable
    @Schema(name = "KeyList")
    record KeyList(@ArraySchema(maxItems = 100) List<ApiKey> items) {}

    /**
     * What a key is asked for.
     *
     * @param name  as its owner will call it
     * @param scope what it may do at most
     * @param days  how long it works
     */
    @Serdeable
    @Schema(name = "NewKey")
    record NewKey(
            @Schema(maxLength = 100, example = "nightly upload")
            String name,

            @ArraySchema(maxItems = 50) Set<Act> scope,

            @Schema(minimum = "1", maximum = "366", format = "int32")
            int days) {}

    /**
     * A key that was made.
     *
     * @param key  what the program sends; shown now and never again
     * @param kept what stays known of it
     */
    @Serdeable
    @Schema(name = "MadeKey")
    record Made(@Schema(maxLength = 60) String key, ApiKey kept) {}

    @Get
    @Operation(summary = "Your keys, newest first")
    KeyList listKeys(@Parameter(hidden = true) Actor actor) throws SQLException {
        Permissions.requireAnywhere(actor.caller(), Act.HOLD_KEY);
        try (var connection = writer.getConnection()) {
            return new KeyList(keys.list(connection, actor.accountId()));
        }
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Make a key; it is shown in this answer and never again. Only for a person who is signed in.")
    @SecurityRequirement(name = "session")
    Made makeKey(@Parameter(hidden = true) Actor actor, @Body NewKey asked) throws SQLException, IOException {
        var made = keys.make(actor, asked.name(), asked.scope(), asked.days());
        return new Made(made.key(), made.kept());
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a key: it opens nothing any more")
    HttpResponse<Void> revokeKey(
            @Parameter(hidden = true) Actor actor,
            @Parameter(description = "Number of the key", schema = @Schema(format = "int64", minimum = "1")) long id)
            throws SQLException, IOException {
        Permissions.requireAnywhere(actor.caller(), Act.HOLD_KEY);
        if (!keys.revoke(actor, actor.accountId(), id)) {
            throw ProblemKind.NOT_FOUND.refusal("You have no key " + id + " that could be revoked.");
        }
        return HttpResponse.noContent();
    }
}
