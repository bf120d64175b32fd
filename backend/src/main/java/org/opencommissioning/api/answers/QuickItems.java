package org.opencommissioning.api.answers;

import java.util.Optional;
import org.opencommissioning.api.editions.Gathering;

/**
 * Single things so many that most are asked for once, so that keeping answers does not help: the newest state of one is answered past the
 * server's filters and routes (decisions/0460). A controller answers the same path, and whatever is unusual about a request.
 */
public interface QuickItems<K, V> {
    /** Path before the key, with the slash. */
    String path();

    /** Empty where the text is no key in its one spelling. */
    Optional<K> key(String text);

    Gathering<K, V> gathering();

    Class<V> type();
}
