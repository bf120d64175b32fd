package org.opencommissioning.organisations.population;

import java.time.LocalDate;

/** What the first reading of a file found: its columns, the day of counting, and who stands in it more than once. */
record SurveyedListSizes(ListSizeLayout layout, LocalDate countedOn, SurveyListSizes survey) {}
