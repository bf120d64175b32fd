package org.opencommissioning.returns;

import java.util.List;

/**
 * A kind of return as people who prepare one are told it.
 *
 * @param about   what it is and where it comes from, a few plain sentences
 * @param periods what one file covers: "one month, such as 2013-03"
 * @param columns in the order of the template; for JSON the members that are read
 */
public record ReturnDescription(String about, String periods, FileForm form, List<DescribedColumn> columns) {}
