package org.opencommissioning.security.openid;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The provider of OpenID Connect.
 *
 * @param issuer its address, below which {@code /.well-known/openid-configuration} describes it
 * @param name   as people know it: "Sign in with …"
 */
@ConfigurationProperties("portal.openid")
@Requires(property = "portal.openid.issuer")
public record OpenIdSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @Bindable(defaultValue = "your organisation") String name) {
    /** Where somebody sets off. */
    public static final String PATH = "/sign-in/openid";

    /** Where the provider sends them back; to be registered there. */
    static final String BACK = PATH + "/back";

    @Override
    public String toString() {
        return issuer;
    }
}
