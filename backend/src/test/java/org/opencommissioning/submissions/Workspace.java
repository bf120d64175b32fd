package org.opencommissioning.submissions;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;

/** Northmoor's portal with people at work in it: what they send and ask by REST. */
final class Workspace implements AutoCloseable {
    static final String PREPARER = "1 preparer@9N4";
    static final String APPROVER = "2 approver@9N4";
    static final String MODERATOR = "3 moderator@9NB";
    static final String STRANGER = "4 preparer@9N5";
    private static final String HEADINGS = "Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount\n";

    private final TestPortal portal;
    private final HttpProbe probe;

    private Workspace(TestPortal portal) {
        this.portal = portal;
        letPeopleIn();
        this.probe = new HttpProbe(
                portal.context().getBean(EmbeddedServer.class).start().getURI());
    }

    static Workspace ofNorthmoor() {
        return new Workspace(TestPortal.ofNorthmoor(Map.of("portal.test.callers", "true")));
    }

    /** In a portal that others have opened. */
    static Workspace on(TestPortal portal) {
        return new Workspace(portal);
    }

    /** Nobody does anything in the background: a test does it step by step. */
    static Workspace asleep() {
        return new Workspace(
                TestPortal.ofNorthmoor(Map.of("portal.test.callers", "true", "portal.background.works", "false")));
    }

    /** The audit trail knows those whom it names. */
    private void letPeopleIn() {
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("""
                insert into intake.account (account_id, email, name, state, made_at)
                overriding system value
                select id, id || '@northmoor.example', 'Somebody', 'open', '2013-01-01'
                from generate_series(1, 20) id
                """).update(writer);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    TestPortal portal() {
        return portal;
    }

    HttpProbe probe() {
        return probe;
    }

    static String csv(String... rows) {
        return HEADINGS + String.join("\n", rows) + "\n";
    }

    static String row(String date, String supplier, String reference, String amount) {
        return "NHS Northmoor West," + date + ",Activity,Ambulance services," + supplier + "," + reference + ","
                + amount;
    }

    HttpResponse<String> send(String who, String method, String path, String body, String... headers) {
        var all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Test-Caller";
        all[1] = who;
        all[2] = "Content-Type";
        all[3] = method.equals("PATCH") ? "application/offset+octet-stream" : "application/json";
        return probe.send(method, path, body, all);
    }

    HttpResponse<String> get(String who, String path, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Test-Caller";
        all[1] = who;
        return probe.get(path, all);
    }

    HttpResponse<String> announce(String who, String period, String file, long bytes, String... headers) {
        return send(who, "POST", "/api/v1/uploads", """
            {"returnType":"payments","publisher":"9N4","period":"%s","fileName":"%s","bytes":%d}\
            """.formatted(period, file, bytes), headers);
    }

    /** Sends a whole file. @return the number of its submission */
    long submit(String period, String file) {
        var upload = announce(PREPARER, period, "payments.csv", file.getBytes(StandardCharsets.UTF_8).length);
        var done = send(
                PREPARER, "PATCH", upload.headers().firstValue("Location").orElseThrow(), file, "Upload-Offset", "0");
        return Long.parseLong(member(done.body(), "submission"));
    }

    /** Waits until the submission is in one of these states. */
    String await(long id, String... states) {
        for (int i = 0; i < 600; i++) {
            var state = member(get(PREPARER, "/api/v1/submissions/" + id).body(), "state");
            if (java.util.List.of(states).contains(state)) {
                return state;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Submission " + id + " did not come to be " + String.join(" or ", states) + ": "
                + get(PREPARER, "/api/v1/submissions/" + id).body());
    }

    /** The value of the first member of this name. */
    static String member(String json, String name) {
        var found = java.util.regex.Pattern.compile("\"" + name + "\":(\"([^\"]*)\"|[^,}\\]]+)")
                .matcher(json);
        if (!found.find()) {
            throw new AssertionError("No " + name + " in " + json);
        }
        return found.group(2) == null ? found.group(1) : found.group(2);
    }

    long number(String query) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of(query).get(writer, row -> row.getLong(1));
        }
    }

    @Override
    public void close() {
        portal.close();
    }
}
