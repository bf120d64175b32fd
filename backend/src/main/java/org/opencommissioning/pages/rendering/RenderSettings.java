package org.opencommissioning.pages.rendering;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.time.Duration;

/**
 * @param workers threads that draw, each with up to 128 MB
 * @param queue   pages that may wait for a worker; more are left to the browser
 * @param timeout for one page
 * @param folder  where the native library stays unpacked between starts; null for a temporary one
 */
@ConfigurationProperties("portal.pages")
record RenderSettings(
        @Bindable(defaultValue = "2") int workers,
        @Bindable(defaultValue = "64") int queue,
        @Bindable(defaultValue = "2s") Duration timeout,
        @Nullable Path folder) {}
