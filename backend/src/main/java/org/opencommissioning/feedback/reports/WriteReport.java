package org.opencommissioning.feedback.reports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.opencommissioning.feedback.written.FurtherRows;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Writes a report with its recommendations, or what is taken further, and what a body answers, into the file of its period. */
@Singleton
public final class WriteReport {
    public static final String REPORTS = ReportReturn.KIND;
    public static final String ANSWERS = RecommendationAnswerReturn.KIND;
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("RC11", "Reference"),
            Map.entry("RC12", "Reference"),
            Map.entry("RC13", "Reference"),
            Map.entry("RC14", "Number"),
            Map.entry("RC15", "To"),
            Map.entry("RC16", "Words"),
            Map.entry("RC17", "Title"),
            Map.entry("RC18", "Date"),
            Map.entry("RC19", "Date"),
            Map.entry("RC20", "Words"),
            Map.entry("RA10", "Kind"),
            Map.entry("RA11", "Reference"),
            Map.entry("RA12", "Date"),
            Map.entry("RA13", "Date"),
            Map.entry("RA14", "Words"),
            Map.entry("RA15", "By when"),
            Map.entry("RA16", "Evidence"),
            Map.entry("RA17", "Words"));

    private final FurtherRows further;
    private final ReportReturn reports;
    private final RecommendationAnswerReturn answers;

    WriteReport(FurtherRows further, ReportReturn reports, RecommendationAnswerReturn answers) {
        this.further = further;
        this.reports = reports;
        this.answers = answers;
    }

    /** @param rows a report with its recommendations, or what is taken further; by the title of the column */
    public FurtherRows.Written report(
            Caller caller, OrganisationCode healthwatch, Period period, List<Map<String, String>> rows)
            throws SQLException, IOException {
        Permissions.require(caller, Act.SUBMIT_RETURN, healthwatch);
        return further.write(reports, ReportColumn.values(), healthwatch, period, rows);
    }

    /** @param row by the title of the column */
    public FurtherRows.Written answer(Caller caller, OrganisationCode by, Period period, Map<String, String> row)
            throws SQLException, IOException {
        Permissions.require(caller, Act.SUBMIT_RETURN, by);
        return further.write(answers, AnswerColumn.values(), by, period, List.of(row));
    }

    /** The title of the column that a fault is about. */
    public static String column(FurtherRows.Fault fault) {
        return COLUMNS.getOrDefault(fault.rule().id(), "Words");
    }
}
