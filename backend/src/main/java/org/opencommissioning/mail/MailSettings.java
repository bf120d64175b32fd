package org.opencommissioning.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.mail.Session;
import java.util.Properties;

/**
 * The server that takes our mail.
 *
 * @param encryption {@code starttls} (the usual), {@code tls} from the first byte, or {@code none} for a server on this machine
 * @param user       null where the server asks for none
 */
@ConfigurationProperties("portal.mail")
@Requires(property = "portal.mail.host")
record MailSettings(
        String host,
        @Bindable(defaultValue = "587") int port,
        @Bindable(defaultValue = "starttls") String encryption,

        @Bindable(defaultValue = "no-reply@localhost.localdomain")
        String from,

        @Nullable String user,
        @Nullable String password) {
    private static final String PATIENCE_MILLIS = "20000";

    Session session() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(user != null));
        switch (encryption) {
            case "starttls" -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case "tls" -> properties.put("mail.smtp.ssl.enable", "true");
            case "none" -> {}
            default ->
                throw new IllegalArgumentException(
                        "portal.mail.encryption is starttls, tls or none, not " + encryption);
        }
        return Session.getInstance(properties);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
