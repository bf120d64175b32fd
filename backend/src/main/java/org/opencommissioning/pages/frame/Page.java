package org.opencommissioning.pages.frame;

import io.micronaut.core.annotation.Nullable;

/**
 * What a page shows.
 *
 * @param name        which page, as in pages.ts: {@code consortium}
 * @param heading     what its title begins with; null where the site's name is enough
 * @param description one plain sentence, for search engines and previews
 * @param about       what it is about in the words of schema.org; null where there is none
 */
public record Page<D>(
        String name,
        @Nullable String heading,
        String description,
        D data,
        @Nullable LinkedData about) {
    private static final String SITE = "Open Commissioning";

    public static <D> Page<D> of(String name, @Nullable String heading, String description, D data) {
        return new Page<>(name, heading, description, data, null);
    }

    public Page<D> about(LinkedData subject) {
        return new Page<>(name, heading, description, data, subject);
    }

    String title() {
        return heading == null ? SITE : heading + " – " + SITE;
    }
}
