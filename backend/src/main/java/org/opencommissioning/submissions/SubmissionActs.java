package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.returns.Guidance.Ruling;
import org.opencommissioning.security.Actor;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** What people do with a submission, each act a transaction. Refused acts throw what is answered. */
@Singleton
public final class SubmissionActs {
    final ProposeSubmission propose;
    final ApproveSubmission approve;
    final SendBackSubmission sendBack;
    final DiscardSubmission discard;
    final ChooseColumns columns;
    final DecideHeldRow decide;
    final ReportNothing nothing;
    final ReceiveUpload uploads;
    private final DataSource writer;
    private final Background background;

    SubmissionActs(
            ProposeSubmission propose,
            ApproveSubmission approve,
            SendBackSubmission sendBack,
            DiscardSubmission discard,
            ChooseColumns columns,
            DecideHeldRow decide,
            ReportNothing nothing,
            ReceiveUpload uploads,
            @Named("writer") DataSource writer,
            Background background) {
        this.propose = propose;
        this.approve = approve;
        this.sendBack = sendBack;
        this.discard = discard;
        this.columns = columns;
        this.decide = decide;
        this.nothing = nothing;
        this.uploads = uploads;
        this.writer = writer;
        this.background = background;
    }

    private interface Step {
        void on(Connection connection) throws SQLException, IOException;
    }

    private void act(Step step) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            step.on(connection);
            return null;
        });
        background.call();
    }

    public void propose(Actor actor, long id, @Nullable String cause, @Nullable String reason)
            throws SQLException, IOException {
        act(connection -> propose.propose(connection, actor, id, cause, reason));
    }

    public void approve(Actor actor, long id, @Nullable Instant publishAt) throws SQLException, IOException {
        act(connection -> approve.approve(connection, actor, id, publishAt));
    }

    public void sendBack(Actor actor, long id, @Nullable String words) throws SQLException, IOException {
        act(connection -> sendBack.sendBack(connection, actor, id, words));
    }

    public void discard(Actor actor, long id) throws SQLException, IOException {
        act(connection -> discard.discard(connection, actor, id));
    }

    /** @param chosen by letter of the file's column */
    public void chooseColumns(Actor actor, long id, Map<String, String> chosen, boolean remember)
            throws SQLException, IOException {
        act(connection -> columns.choose(connection, actor, id, chosen, remember));
    }

    public void forgetColumns(Actor actor, long id) throws SQLException, IOException {
        act(connection -> columns.forget(connection, actor, id));
    }

    /** @param ruling {@code release} or {@code refuse} */
    public void decide(Actor actor, long id, long line, @Nullable String ruling, @Nullable String reason)
            throws SQLException, IOException {
        Ruling said = HeldRowController.ruling(ruling);
        act(connection -> decide.decide(connection, actor, id, line, said, reason));
    }

    /** @return the submission's number */
    public long reportNothing(Actor actor, String kind, OrganisationCode publisher, Period period)
            throws SQLException, IOException {
        var id = new long[1];
        act(connection -> id[0] = nothing.report(connection, actor, kind, publisher, period));
        return id[0];
    }

    /**
     * Takes in a whole file that comes in one go.
     *
     * @param most bytes that it can have at most
     * @return the submission's number
     */
    public long receive(
            Actor actor,
            String kind,
            OrganisationCode publisher,
            Period period,
            @Nullable String fileName,
            long most,
            InputStream bytes)
            throws SQLException, IOException {
        var file = new ReceiveUpload.Announced(kind, publisher, period, UploadController.name(fileName), most);
        var upload = Transaction.in(writer, connection -> uploads.begin(connection, actor, file));
        long id = uploads.receive(actor, upload.id(), bytes);
        background.call();
        return id;
    }
}
