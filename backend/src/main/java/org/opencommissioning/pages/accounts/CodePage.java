package org.opencommissioning.pages.accounts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;

/** Asks for the code of the second factor. @param then where signing in leads */
@Serdeable
record CodePage(String then, List<FieldProblem> problems) {}
