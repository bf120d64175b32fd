package org.opencommissioning.interests;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A column of the register as a field of the form.
 *
 * @param name    of the form's field
 * @param choices of which one is chosen; empty where it is written
 * @param large   whether it holds sentences
 */
@Serdeable
public record RegisterField(
        String name, String title, String hint, String value, List<String> choices, boolean large, boolean required) {
    public RegisterField with(String written) {
        return new RegisterField(name, title, hint, written, choices, large, required);
    }
}
