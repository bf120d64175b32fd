package org.opencommissioning.pages;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;

/** Northmoor's portal with its doors open, one for all tests that only read. */
public final class NorthmoorOnline {
    private static TestPortal portal;
    private static HttpProbe probe;

    private NorthmoorOnline() {}

    public static synchronized HttpProbe probe() {
        if (probe == null) {
            portal = TestPortal.ofNorthmoor();
            sayThatItIsInvented();
            probe = new HttpProbe(
                    portal.context().getBean(EmbeddedServer.class).start().getURI());
        }
        return probe;
    }

    private static void sayThatItIsInvented() {
        try (var writer = portal.database().openAsWriter();
                var statement = writer.createStatement()) {
            statement.execute("insert into published.portal values (true, 'northmoor', true)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TestPortal portal() {
        probe();
        return portal;
    }

    /** A page as a browser asks for it. */
    public static HttpResponse<String> page(String address, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Accept";
        all[1] = "text/html,application/xhtml+xml,*/*;q=0.8";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return probe().get(address, all);
    }

    /** What a reader sees of a page: its main part's words, each white space as one space. */
    public static String words(String address) {
        return wordsOf(page(address).body());
    }

    public static String wordsOf(String html) {
        var main = html.substring(Math.max(0, html.indexOf("<main")), Math.max(0, html.indexOf("</main>")));
        return main.replaceAll("<(svg|style)[^>]*>.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.,;:])", "$1")
                .strip();
    }
}
