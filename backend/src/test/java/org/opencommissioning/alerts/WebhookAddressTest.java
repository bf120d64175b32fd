package org.opencommissioning.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger cannot have the portal call what only the portal can reach. */
class WebhookAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "100::1",
                "3fff::1"
            })
    void addressesBehindAWallAreInside(String address) throws UnknownHostException {
        assertThat(OutsideAddress.isOutside(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "8.8.8.8",
                "172.32.0.1",
                "192.169.0.1",
                "100.128.0.1",
                "2a00:1450:4009::8",
                "2606:4700::1"
            })
    void addressesOfTheOpenInternetAreOutside(String address) throws UnknownHostException {
        assertThat(OutsideAddress.isOutside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://127.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://10.0.0.1:8443/",
                "https://example.org:22/",
                "https://example.org:5432/",
                "https://me:word@example.org/",
                "https://example.org/#x",
                "https:///nothing",
                "file:///etc/passwd",
                "gopher://example.org/",
                "https://exa mple.org/",
                ""
            })
    void whereAWebhookCannotGoIsSaidWhenItIsMade(String url) {
        var addresses = new WebhookAddress(
                false,
                host -> host.equals("example.org")
                        ? new InetAddress[] {InetAddress.getByName("93.184.216.34")}
                        : InetAddress.getAllByName(host));
        assertThat(addresses.objection(url)).isPresent();
        assertThat(addresses.objection("https://example.org/hook?a=b")).isEmpty();
    }

    @Test
    void aNameWithOneAddressInsideLeadsNowhere() {
        var addresses = new WebhookAddress(false, host ->
                new InetAddress[] {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")});
        assertThat(addresses.objection("https://both.example/")).hasValue("Its host is not on the open internet.");
    }

    @Test
    void aNameThatTurnsInwardsAfterItWasCheckedIsNotCalled() throws IOException {
        try (var own = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            own.setSoTimeout(300);
            var lookups = new AtomicInteger();
            var addresses = new WebhookAddress(false, host -> new InetAddress[] {
                InetAddress.getByName(lookups.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")
            });
            var url = "https://rebind.example:" + 8443 + "/";
            assertThat(addresses.objection(url)).isEmpty();
            var receiver = new CallReceiver(addresses, null);
            assertThatThrownBy(() -> receiver.post(
                            URI.create("https://rebind.example:" + own.getLocalPort() + "/"), Map.of(), new byte[0]))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Its host is not on the open internet.");
            assertThat(lookups)
                    .as("one look-up a call, and the address found is the one that is called")
                    .hasValue(2);
            assertThatThrownBy(own::accept).as("nobody came").isInstanceOf(IOException.class);
        }
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsCalled() throws IOException {
        var lookups = new AtomicInteger();
        try (var own = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var call = own.accept()) {
                    call.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The test has gone.
                }
            });
            var addresses = new WebhookAddress(true, host -> {
                lookups.incrementAndGet();
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            });
            int status = new CallReceiver(addresses, null)
                    .post(URI.create("http://anything.invalid:" + own.getLocalPort() + "/"), Map.of(), new byte[0]);
            assertThat(status).isEqualTo(204);
            assertThat(lookups).hasValue(1);
        }
    }

    @Test
    void aReceiverMustShowThatTheNameIsItsOwn() throws Exception {
        var store = Files.createTempDirectory("hook").resolve("hook.p12");
        assertThat(new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/keytool",
                                "-genkeypair",
                                "-alias",
                                "hook",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=hook.example",
                                "-ext",
                                "san=dns:hook.example",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "changeit",
                                "-keystore",
                                store.toString())
                        .start()
                        .waitFor())
                .isZero();
        var keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        var own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, "changeit".toCharArray());
        var trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(keys);
        var tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        try (var server = tls.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try (var call = server.accept()) {
                        call.getInputStream().read();
                        call.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    } catch (IOException e) {
                        // The client, or the test, has gone.
                    }
                }
            });
            var addresses = new WebhookAddress(true, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
            var trusting = new CallReceiver(addresses, tls.getSocketFactory());
            var body = "{}".getBytes(StandardCharsets.US_ASCII);
            var right = URI.create("https://hook.example:" + server.getLocalPort() + "/");
            assertThat(trusting.post(right, Map.of(), body)).isEqualTo(200);
            var wrong = URI.create("https://other.example:" + server.getLocalPort() + "/");
            assertThatThrownBy(() -> trusting.post(wrong, Map.of(), body)).isInstanceOf(SSLException.class);
            assertThatThrownBy(() -> new CallReceiver(addresses, null).post(right, Map.of(), body))
                    .as("signed by nobody that is trusted")
                    .isInstanceOf(SSLException.class);
        }
    }
}
