package org.opencommissioning.contracts;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Looks into JSON that nobody promised to be of any shape: what is not there, or is something else, is empty. */
record OcdsTree(Object node) {
    OcdsTree at(String name) {
        return new OcdsTree(node instanceof Map<?, ?> members ? members.get(name) : null);
    }

    List<OcdsTree> list(String name) {
        return at(name).node instanceof List<?> items
                ? items.stream().map(OcdsTree::new).toList()
                : List.of();
    }

    /** A text or a number as it is written; empty where there is neither. */
    String text(String name) {
        var value = at(name).node;
        return value instanceof String text ? Entities.decoded(text) : "";
    }

    boolean isThere() {
        return node != null;
    }

    void each(String name, Consumer<OcdsTree> taker) {
        list(name).forEach(taker);
    }
}
