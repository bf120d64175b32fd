package org.opencommissioning.plans;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A column of the plan as a field of the form.
 *
 * @param name  of the form's field
 * @param large whether it holds sentences
 */
@Serdeable
public record DraftField(String name, String title, String hint, String value, boolean large) {}
