package org.opencommissioning.security.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** A provider that can be made to lie: each test says what is wrong with its token. */
final class InventedProvider implements AutoCloseable {
    static final String CLIENT = "portal";
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final RSAKey own = new RSAKeyGenerator(2048).keyID("1").generate();
    private final RSAKey foreign = new RSAKeyGenerator(2048).keyID("1").generate();
    private UnaryOperator<JWTClaimsSet.Builder> claims = builder -> builder;
    private boolean signedByAnother;
    private String nonce = "";
    private String lastRequest = "";

    InventedProvider() throws IOException, JOSEException {
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(own.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void says(String seen, UnaryOperator<JWTClaimsSet.Builder> change) {
        nonce = seen;
        claims = change;
        signedByAnother = false;
    }

    void signsWithAnotherKey() {
        signedByAnother = true;
    }

    /** What was sent for the newest token. */
    String lastRequest() {
        return lastRequest;
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(exchange, """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/jwks", "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}
            """.formatted(issuer()));
    }

    private void token(HttpExchange exchange) throws IOException {
        lastRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            var now = Instant.now();
            var usual = new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .audience(CLIENT)
                    .subject("ada-at-the-provider")
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(300)))
                    .claim("nonce", nonce)
                    .claim("email_verified", true);
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(),
                    claims.apply(usual).build());
            token.sign(new RSASSASigner(signedByAnother ? foreign : own));
            answer(
                    exchange,
                    "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"" + token.serialize()
                            + "\"}");
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
