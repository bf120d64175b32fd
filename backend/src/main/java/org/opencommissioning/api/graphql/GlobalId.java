package org.opencommissioning.api.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.opencommissioning.api.problems.ProblemKind;

/** An object's id that is the same wherever it is seen (Relay): its GraphQL type and its own id. */
public record GlobalId(String type, String id) {

    /** @throws org.opencommissioning.api.problems.Refusal when it is not such an id */
    static GlobalId parse(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            if (colon > 0) {
                return new GlobalId(plain.substring(0, colon), plain.substring(colon + 1));
            }
        } catch (IllegalArgumentException e) {
            // Not base64url: refused below like any other text that is no id.
        }
        throw ProblemKind.BAD_VALUE.refusal("id", text, "'" + text + "' is not an id.", "Use an id from an answer.");
    }

    String text() {
        var plain = (type + ":" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
