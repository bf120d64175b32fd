package org.opencommissioning.plans;

import java.util.List;

/**
 * An item as it stands, as a form shows it.
 *
 * @param version by which it is known whether somebody has changed it since; empty where no such item is written
 * @param fields  with what stands in them
 */
public record DraftForm(String version, List<DraftField> fields) {}
