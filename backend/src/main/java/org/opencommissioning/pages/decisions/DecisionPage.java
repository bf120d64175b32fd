package org.opencommissioning.pages.decisions;

import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.contracts.decisions.Decision;

@Serdeable
record DecisionPage(Decision decision) {}
