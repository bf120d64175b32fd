package org.opencommissioning.publication.returntypes;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * Examples of a kind of return, about the invented county of Northmoor: resource {@code returns/KIND.json}.
 *
 * @param kind     by whose checks the examples are checked
 * @param inherits whose examples show those of its rules that it shares with other kinds, in the order in which they are looked through
 * @param file     a file without findings, line by line
 * @param rules    by id
 */
@Serdeable
record ExamplesOfKind(
        String kind,
        String publisher,
        String period,
        List<String> inherits,
        List<String> file,
        Map<String, RuleExample> rules) {}
