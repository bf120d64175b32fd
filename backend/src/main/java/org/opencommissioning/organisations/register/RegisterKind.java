package org.opencommissioning.organisations.register;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.values.Period;

/** The kinds of register file, each with the shape of the codes in it. */
enum RegisterKind {
    PRACTICES(
            "practices",
            "Register of practices and prescribing cost centres",
            "epraccur",
            "[A-Z]\\d{5}|[A-Z]{3}\\d{3}"),
    PRACTICE_AMENDMENTS(
            "practice-amendments",
            "Monthly amendments to the register of practices",
            "egpam",
            "[A-Z]\\d{5}|[A-Z]{3}\\d{3}"),
    CONSORTIA("consortia", "Register of consortia", "eccg", "\\d[0-9A-Z]{2}|[A-Z]\\d[A-Z]\\d[A-Z]"),
    TRUSTS("trusts", "Register of NHS trusts", "etr", "[RT][0-9A-Z]{2}");

    /** Codes of individual practitioners; persons are not organisations (decisions/0152). */
    private static final Pattern PERSON = Pattern.compile("[A-Z]\\d{7}");

    private final String code;
    private final String title;
    private final String file;
    private final Pattern codes;

    RegisterKind(String code, String title, String file, String codes) {
        this.code = code;
        this.title = title;
        this.file = file;
        this.codes = Pattern.compile(codes);
    }

    static boolean isPerson(String code) {
        return PERSON.matcher(code).matches();
    }

    /** The publication's kind: {@code practices}. */
    String code() {
        return code;
    }

    String title() {
        return title;
    }

    /** What the Organisation Data Service calls the file: {@code epraccur}. */
    String file() {
        return file;
    }

    boolean codes(String code) {
        return codes.matcher(code).matches();
    }

    boolean hasPractices() {
        return this == PRACTICES || this == PRACTICE_AMENDMENTS;
    }

    /** Whether the file speaks of everybody, so that it says something to leave somebody out. */
    boolean isWhole() {
        return this != PRACTICE_AMENDMENTS;
    }

    /** A whole register speaks of one day, amendments are those of a month. */
    boolean covers(Period period) {
        var from = period.from();
        return switch (this) {
            case PRACTICE_AMENDMENTS -> from.getDayOfMonth() == 1 && period.to().equals(from.plusMonths(1));
            case PRACTICES, CONSORTIA, TRUSTS -> period.to().equals(from.plusDays(1));
        };
    }

    String about() {
        return switch (this) {
            case PRACTICES ->
                "Every practice and other prescriber, with its dates, its consortium and since when it belongs to it,"
                        + " as the Organisation Data Service publishes them.";
            case PRACTICE_AMENDMENTS ->
                "What changed in the register of practices in a month: openings, closures and moves. Rows of individual"
                        + " practitioners are left out.";
            case CONSORTIA -> "Every consortium with its dates, as the Organisation Data Service publishes them.";
            case TRUSTS -> "Every NHS trust with its dates, as the Organisation Data Service publishes them.";
        };
    }

    String periodInWords() {
        return this == PRACTICE_AMENDMENTS ? "one month, such as 2015-12" : "one day, such as 2015-11-27";
    }

    /** The day on which what the file says was so. */
    static LocalDate day(Period period) {
        return period.lastDay();
    }

    OrganisationRole role(List<String> cells) {
        return switch (this) {
            case PRACTICES, PRACTICE_AMENDMENTS ->
                RegisterColumn.SETTING.of(cells).equals("4")
                        ? OrganisationRole.GP_PRACTICE
                        : OrganisationRole.PRESCRIBING_COST_CENTRE;
            case CONSORTIA -> bodyRole(RegisterColumn.BODY_ROLES.of(cells));
            case TRUSTS ->
                RegisterColumn.NAME.of(cells).toUpperCase().contains("FOUNDATION")
                        ? OrganisationRole.NHS_FOUNDATION_TRUST
                        : OrganisationRole.NHS_TRUST;
        };
    }

    /** Role identifiers of the Organisation Data Service, several divided by a bar; older files have none. */
    private static OrganisationRole bodyRole(String roles) {
        return switch (roles) {
            case "RO218" -> OrganisationRole.COMMISSIONING_HUB;
            case "RO327" -> OrganisationRole.REPORTING_ENTITY;
            default -> OrganisationRole.CONSORTIUM;
        };
    }
}
