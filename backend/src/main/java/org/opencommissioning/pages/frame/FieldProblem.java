package org.opencommissioning.pages.frame;

import io.micronaut.serde.annotation.Serdeable;

/** A mistake in the question, and the field it is about. */
@Serdeable
public record FieldProblem(String field, String message) {}
