package org.opencommissioning.transparencylog;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The log's key, from settings: {@code portal.log.origin}, the name by which the world knows this log (a host and path
 * of its own, without a scheme), and {@code portal.log.key-file}, kept outside the database and made when it is not there.
 */
@Factory
final class LogKey {
    @Singleton
    Signer signer(@Value("${portal.log.origin}") String origin, @Value("${portal.log.key-file}") Path keyFile)
            throws IOException {
        return new Ed25519Signer(origin, KeyFile.readOrCreate(keyFile));
    }
}
