package org.opencommissioning.alerts;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.security.SignedInVisitor;

/** Northmoor's bodies, and what people said of them, file by file; and the mail that followers get. */
final class FollowedWorld implements AutoCloseable {
    private static final Set<String> BODIES = Set.of("consortia", "practices", "trusts", "organisations");

    final TestPortal portal;

    FollowedWorld() throws IOException, SQLException {
        this(Map.of());
    }

    FollowedWorld(Map<String, Object> settings) throws IOException, SQLException {
        var all = new HashMap<String, Object>(
                Map.of("portal.address", "https://portal.example", "portal.alerts.every", "1h"));
        all.putAll(settings);
        portal = TestPortal.empty(all);
        for (var delivery : Northmoor.deliveries()) {
            if (BODIES.contains(delivery.kind())) {
                portal.receive(delivery);
            }
        }
    }

    /** The files of a kind, in their order. */
    static List<DemoDelivery> files(String kind) {
        return Northmoor.deliveries().stream()
                .filter(delivery -> delivery.kind().equals(kind))
                .toList();
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Accept";
        all[1] = "text/html";
        return portal.probe().post(path, "application/x-www-form-urlencoded", SignedInVisitor.form(fields), all);
    }

    HttpResponse<String> get(String path) {
        return portal.probe().get(path, "Accept", "text/html");
    }

    /** Somebody follows, and has confirmed it. @return the token by which they manage it */
    String follow(String email, Map<String, String> topic, String rhythm) throws SQLException {
        var form = new HashMap<>(topic);
        form.put("email", email);
        form.put("rhythm", rhythm);
        post("/follow", form);
        var token = token(letters(email).getLast());
        var page = post("/follow/confirm", Map.of("token", token)).body();
        return page.replaceAll("(?s).*name=\"token\" value=\"([^\"]+)\".*", "$1");
    }

    /** What a test has as mail: its words. */
    List<String> letters(String email) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("select subject || E'\\n\\n' || body from intake.mail where recipient = :to order by mail_id")
                    .bind("to", email)
                    .list(writer, row -> row.getString(1));
        }
    }

    static String token(String letter) {
        return letter.replaceAll("(?s).*?token=(\\S+).*", "$1");
    }

    long count(String sql) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of(sql).get(writer, row -> row.getLong(1));
        }
    }

    @Override
    public void close() {
        portal.close();
    }
}
