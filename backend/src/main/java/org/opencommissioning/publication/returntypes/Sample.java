package org.opencommissioning.publication.returntypes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A small file: the kind's example with something changed, or one of its own.
 *
 * @param given    what else is so, in a sentence
 * @param period   other than the example's
 * @param rows     cells that differ, by column: the first map is about the first row; rows beyond the example's repeat its last
 * @param change   a text of the example's file, and what stands there instead
 * @param lines    the whole file, line by line
 * @param encoding of the text, where it is not UTF-8
 * @param workbook what is peculiar about the workbook that the rows are sent in: {@code formula}, {@code hidden-row}, {@code hidden-sheet}
 * @param empty    whether the register is empty
 */
@Serdeable
record Sample(
        @Nullable String given,
        @Nullable String period,
        @Nullable String publisher,
        @Nullable List<Map<String, String>> rows,
        @Nullable List<String> change,
        @Nullable List<String> lines,
        @Nullable String encoding,
        @Nullable String workbook,
        @Nullable Boolean empty) {}
