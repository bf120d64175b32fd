package org.opencommissioning.publication.returntypes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A rule by example; a test sends both files through the very check.
 *
 * @param passes null where the kind's own example is the one that passes
 * @param fails  gives a finding of this rule, and none of another
 * @param besides other rules that such a file cannot help breaking too
 */
@Serdeable
record RuleExample(
        @Nullable Sample passes, Sample fails, @Nullable List<String> besides) {}
