package org.opencommissioning.pages.returntypes;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.publication.returntypes.ReturnSummary;

/** The kinds of return that there are. */
@Serdeable
record ReturnsPage(List<ReturnSummary> returns) {}
