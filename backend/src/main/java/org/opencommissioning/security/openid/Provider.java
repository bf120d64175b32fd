package org.opencommissioning.security.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.http.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Talks with the provider. What it says is believed only where signature, issuer, audience, time and nonce are right. */
@Singleton
@Requires(bean = OpenIdSettings.class)
final class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST_BYTES = 200_000;

    private final OpenIdSettings settings;
    private final URI back;
    private volatile @Nullable OIDCProviderMetadata known;

    Provider(OpenIdSettings settings, PortalAddress address) {
        this.settings = settings;
        this.back = URI.create(address.link(OpenIdSettings.BACK));
    }

    /** Whom the provider knows. @param email null where it has not verified one */
    record Person(String issuer, String subject, @Nullable String email) {}

    /** Where the browser goes first. */
    URI setOff(String state, String nonce, String verifier) throws IOException {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "email"), client(), back)
                .endpointURI(description().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Empty where the provider does not vouch for anybody; the log says why, without codes and tokens. */
    Optional<Person> person(String code, String nonce, String verifier) throws IOException {
        try {
            var request = new TokenRequest.Builder(
                            description().getTokenEndpointURI(),
                            new ClientSecretBasic(client(), new Secret(settings.clientSecret())),
                            new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(verifier)))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MILLIS);
            request.setReadTimeout(PATIENCE_MILLIS);
            var response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                LOG.warn(
                        "The provider gave no token: {}",
                        response.toErrorResponse().getErrorObject().getCode());
                return Optional.empty();
            }
            var tokens = response.toSuccessResponse().toSuccessResponse();
            var token = ((OIDCTokenResponse) tokens).getOIDCTokens().getIDToken();
            return Optional.of(person(validator().validate(token, new Nonce(nonce))));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            LOG.warn("What the provider said is not believed: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Person person(IDTokenClaimsSet claims) {
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return new Person(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                verified ? claims.getStringClaim("email") : null);
    }

    private IDTokenValidator validator() throws IOException {
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_BYTES);
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                client(),
                algorithm(),
                description().getJWKSetURI().toURL(),
                retriever);
    }

    /** Signed with a key of the provider's own; never with none, never with a secret that is shared. */
    private JWSAlgorithm algorithm() throws IOException {
        var offered = description().getIDTokenJWSAlgs();
        for (var good : List.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256)) {
            if (offered == null || offered.contains(good)) {
                return good;
            }
        }
        throw new IOException("The provider signs with none of RS256, ES256 and PS256");
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private OIDCProviderMetadata description() throws IOException {
        var kept = known;
        if (kept == null) {
            try {
                kept = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
            } catch (GeneralException e) {
                throw new IOException("The provider " + settings.issuer() + " does not describe itself", e);
            }
            known = kept;
        }
        return kept;
    }
}
