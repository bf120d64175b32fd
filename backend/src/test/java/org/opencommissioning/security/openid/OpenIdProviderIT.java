package org.opencommissioning.security.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.house.Repository;
import org.opencommissioning.security.SignedInVisitor;

/** Slow: a real provider, which is certified and insists on PKCE, signs somebody in. */
class OpenIdProviderIT {
    private static final String EMAIL = "ada.marsh@northmoor.example";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void somebodySignsInAtTheProviderAndIsInTheirAccount() throws Exception {
        int port = freePort();
        int providerPort = freePort();
        var address = "http://localhost:" + port;
        var provider = provider(providerPort, address + "/sign-in/openid/back");
        try (var portal = TestPortal.empty(Map.of(
                "micronaut.server.port",
                port,
                "portal.address",
                address,
                "portal.openid.issuer",
                "http://localhost:" + providerPort,
                "portal.openid.client-id",
                "portal",
                "portal.openid.client-secret",
                "a secret of the test, long enough for anybody"))) {
            SignedInVisitor.account(portal, EMAIL, "Ada Marsh", null);
            portal.probe();
            var login = follow(get(URI.create(address + "/sign-in/openid?then=/account")));
            assertThat(login.body()).contains("name=\"login\"");
            var consent = follow(send(login, "prompt=login&login=" + EMAIL + "&password=x"));
            assertThat(consent.body()).contains("Authorize");
            var account = follow(send(consent, "prompt=consent"));
            assertThat(account.uri()).isEqualTo(URI.create(address + "/account"));
            assertThat(account.body()).contains("Ada Marsh").contains(EMAIL);
        } finally {
            provider.destroy();
        }
    }

    private static Process provider(int port, String redirect) throws IOException {
        var provider = new ProcessBuilder("node", "openid-provider.mjs", Integer.toString(port), redirect)
                .directory(Repository.root().resolve("checks").toFile())
                .redirectErrorStream(true)
                .start();
        var lines = provider.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("ready")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(said -> {}));
                return provider;
            }
        }
        throw new IOException("The provider did not start");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends the form of a page, whose address is its own unless it says another. */
    private HttpResponse<String> send(HttpResponse<String> page, String fields) throws Exception {
        var action = page.body().replaceAll("(?s).*?<form[^>]* action=\"([^\"]+)\".*", "$1");
        return browser.send(
                HttpRequest.newBuilder(page.uri().resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
        var at = answer;
        for (int i = 0; i < 10 && at.statusCode() / 100 == 3; i++) {
            at = get(at.uri().resolve(at.headers().firstValue("Location").orElseThrow()));
        }
        return at;
    }
}
