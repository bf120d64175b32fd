package org.opencommissioning.cli;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.PublishSubmission;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.Published;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.SubmitReturn;
import org.opencommissioning.returns.Submitted;

/** Takes a file all the way from a terminal to the public: submitted, checked, published. */
@Singleton
public final class Loader {
    private static final String APPROVED_BY = "operator";

    private final List<PublishableReturn<?>> types;
    private final SubmitReturn submit;
    private final PublishSubmission publish;

    Loader(List<PublishableReturn<?>> types, SubmitReturn submit, PublishSubmission publish) {
        this.types = types;
        this.submit = submit;
        this.publish = publish;
    }

    /** @throws IllegalArgumentException when there is no such kind of return */
    PublishableReturn<?> type(String kind) {
        return types.stream()
                .filter(type -> type.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no return of the kind '" + kind + "'. There are: " + kinds() + "."));
    }

    String kinds() {
        return types.stream().map(PublishableReturn::kind).sorted().collect(Collectors.joining(", "));
    }

    <R extends ReturnRow> Loaded load(PublishableReturn<R> type, Delivery delivery, @Nullable Correction correction)
            throws IOException, SQLException {
        return switch (submit.submit(type, delivery)) {
            case Submitted.AlreadyPublished<R>(long edition) -> new Loaded.Already(edition);
            case Submitted.Harmful<R>(String found) -> new Loaded.Harmful(found);
            case Submitted.Refused<R>(long id, var findings) -> new Loaded.Refused(findings);
            case Submitted.Accepted<R> accepted ->
                switch (publish.publish(type, accepted, correction, APPROVED_BY)) {
                    case Published.AsEdition(long edition, long rows) ->
                        new Loaded.Publicly(edition, accepted.checked().counts(), accepted.findings());
                    case Published.NeedsReason(long edition, var period) -> new Loaded.NeedsReason(edition);
                    case Published.Overlaps(long edition, var period) ->
                        new Loaded.Overlaps(edition, period.toString());
                };
        };
    }

    /** What became of a file, for somebody at a terminal. */
    public sealed interface Loaded {
        record Already(long edition) implements Loaded {}

        record Harmful(String found) implements Loaded {}

        record Refused(List<Finding> findings) implements Loaded {}

        record Publicly(long edition, Checked.Counts counts, List<Finding> findings) implements Loaded {}

        record NeedsReason(long edition) implements Loaded {}

        record Overlaps(long edition, String period) implements Loaded {}
    }
}
