package org.opencommissioning.publication.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** More time for one return. @param kind of the return */
record ExtensionRow(
        long line,
        List<String> cells,
        OrganisationCode organisation,
        String kind,
        Period period,
        LocalDate dueOn,
        String reason)
        implements ReturnRow {}
