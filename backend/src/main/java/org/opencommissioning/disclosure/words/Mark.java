package org.opencommissioning.disclosure.words;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A passage that should not become public.
 *
 * @param from  place of its first character, from 0, in UTF-16 units
 * @param until place after its last character
 */
@Serdeable
public record Mark(int from, int until, Personal reason) {
    public Mark {
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("A mark from " + from + " until " + until + " holds nothing");
        }
    }
}
