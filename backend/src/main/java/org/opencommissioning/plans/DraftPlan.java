package org.opencommissioning.plans;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A plan that is being written.
 *
 * @param findings of the file as a whole
 * @param version  tells two states of the whole apart
 */
@Serdeable
public record DraftPlan(List<DraftItem> items, List<DraftItem.DraftFinding> findings, String version) {}
