package org.opencommissioning.pages.accounts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;

/** Asks for a mail with a link. @param asked whether it was asked for; what is said then does not tell who has an account */
@Serdeable
record ForgottenPage(boolean asked, List<FieldProblem> problems) {}
