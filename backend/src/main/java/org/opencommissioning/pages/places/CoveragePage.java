package org.opencommissioning.pages.places;

import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.organisations.places.CoverageReport;

/** @param practices active GP practices of the register, those with a consortium included */
@Serdeable
record CoveragePage(CoverageReport report, long practices, long consortia) {}
