package org.opencommissioning.security;

import java.util.List;
import java.util.Set;

/**
 * Who asks. A controller takes it as a parameter; it holds what was true when the request came in. Only grants that hold today
 * are in it.
 */
public sealed interface Caller {
    Anonymous ANONYMOUS = new Anonymous();

    /** Name of the request's attribute that holds the caller. */
    String ATTRIBUTE = "org.opencommissioning.caller";

    /** Anybody. Reads what is public, and checks files. */
    record Anonymous() implements Caller {}

    /**
     * A program with an API key.
     *
     * @param accountId whose key it is: what it does counts as done by that person
     * @param name      of the key, as its owner calls it
     * @param scope     the acts that the key may do at most, whatever its owner may
     */
    record KeyHolder(long keyId, long accountId, String name, List<Grant> grants, Set<Act> scope) implements Caller {
        public KeyHolder {
            grants = List.copyOf(grants);
            scope = Set.copyOf(scope);
        }
    }

    /**
     * A person with a session.
     *
     * @param name as shown to colleagues; never published
     */
    record SignedIn(long accountId, String name, List<Grant> grants) implements Caller {
        public SignedIn {
            grants = List.copyOf(grants);
        }
    }
}
