package org.opencommissioning.pages.spending;

import io.micronaut.serde.annotation.Serdeable;

/** A mistake in the question, and the field it is about. */
@Serdeable
record FieldProblem(String field, String message) {}
