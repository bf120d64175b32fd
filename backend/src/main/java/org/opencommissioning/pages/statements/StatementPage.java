package org.opencommissioning.pages.statements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.statements.Quarter;
import org.opencommissioning.statements.Statement;

/**
 * @param quarters  of which anything is published, oldest first
 * @param statement null where nothing is published of any quarter
 */
@Serdeable
record StatementPage(
        Organisation organisation,
        List<Quarter> quarters,
        @Nullable Statement statement) {}
