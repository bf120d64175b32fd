package org.opencommissioning.organisations.bodies;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.organisations.register.RegisterRow;
import org.opencommissioning.returns.ReturnRow;

/**
 * What one line states.
 *
 * @param entry what it says of an organisation as a whole; null where it only adds to one
 */
record StatedRow(long line, List<String> cells, @Nullable RegisterRow entry, List<Said> said) implements ReturnRow {}
