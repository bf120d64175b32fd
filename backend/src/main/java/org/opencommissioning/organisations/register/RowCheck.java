package org.opencommissioning.organisations.register;

import static org.opencommissioning.organisations.register.RegisterColumn.CLOSED;
import static org.opencommissioning.organisations.register.RegisterColumn.CODE;
import static org.opencommissioning.organisations.register.RegisterColumn.COMMISSIONER;
import static org.opencommissioning.organisations.register.RegisterColumn.JOINED;
import static org.opencommissioning.organisations.register.RegisterColumn.LEFT;
import static org.opencommissioning.organisations.register.RegisterColumn.NAME;
import static org.opencommissioning.organisations.register.RegisterColumn.OPENED;
import static org.opencommissioning.organisations.register.RegisterColumn.PHONE;
import static org.opencommissioning.organisations.register.RegisterColumn.POSTCODE;
import static org.opencommissioning.organisations.register.RegisterColumn.STATUS;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;

/** Reads and checks one row of a register file. */
record RowCheck(RegisterKind kind, LocalDate day, Survey survey, MembershipCheck membership) {
    private static final Pattern CODE_SHAPE = Pattern.compile("[0-9A-Z]{3,10}");
    private static final Pattern POSTCODE_SHAPE = Pattern.compile("[A-Z]{1,2}\\d[0-9A-Z]? \\d[A-Z]{2}");

    /** Empty where the row is refused, and for a person, who is counted by the survey and named nowhere. */
    Optional<RegisterRow> check(long line, List<String> cells, Consumer<Finding> findings) {
        if (RegisterKind.isPerson(cells.getFirst().strip())) {
            return Optional.empty();
        }
        var row = new RowFindings(line, cells, findings);
        if (cells.size() != RegisterColumn.COUNT) {
            row.aboutRow(RegisterRules.ROW_HAS_27_COLUMNS, null, "The row has %d columns.".formatted(cells.size()));
            return Optional.empty();
        }
        var code = code(row);
        if (row.text(NAME).isEmpty()) {
            row.about(RegisterRules.HAS_NAME, NAME, "The name is missing.");
        }
        var read = read(line, cells, code, row);
        return row.refused() ? Optional.empty() : Optional.of(read);
    }

    private RegisterRow read(long line, List<String> cells, String code, RowFindings row) {
        var opened = row.day(OPENED);
        var closed = row.day(CLOSED);
        var status = kind.hasPractices() ? status(row) : statusByDates(opened, closed);
        checkLife(row, status, opened, closed);
        codeIsNotReused(row, code, opened);
        postcode(row);
        var practice = kind.hasPractices();
        var read = new RegisterRow(
                line,
                cells,
                new OrganisationCode(row.refused() ? "000" : code),
                row.text(NAME),
                kind.role(cells),
                status,
                opened,
                closed,
                RegisterColumn.address(cells),
                row.textOrNull(POSTCODE),
                row.textOrNull(PHONE),
                practice ? commissioner(row) : null,
                practice ? row.day(JOINED) : null,
                practice ? row.day(LEFT) : null,
                row.refused() ? List.of() : SaidBesides.of(kind, code, cells, opened, closed));
        if (practice && !row.refused()) {
            membership.check(read, row);
        }
        return read;
    }

    private String code(RowFindings row) {
        var code = row.text(CODE);
        if (!kind.codes(code)) {
            codeDoesNotFit(row, code);
            return code;
        }
        var broken = survey.brokenBy(code);
        if (broken != null) {
            row.about(
                    broken,
                    CODE,
                    broken == RegisterRules.CODE_ONCE
                            ? "The code %s stands more than once in the file.".formatted(code)
                            : "The code %s stands more than once in the file, with different commissioners."
                                    .formatted(code));
        }
        return code;
    }

    /** What does not look like a code might be a person's name, and is not repeated. */
    private void codeDoesNotFit(RowFindings row, String code) {
        if (CODE_SHAPE.matcher(code).matches()) {
            row.about(RegisterRules.CODE_FITS, CODE, "'%s' is no code of %s.".formatted(code, kind.file()));
        } else {
            row.aboutRow(RegisterRules.CODE_FITS, CODE, "What stands in the first column is no code.");
        }
    }

    private static OrganisationStatus status(RowFindings row) {
        return switch (row.text(STATUS)) {
            case "A" -> OrganisationStatus.ACTIVE;
            case "C" -> OrganisationStatus.CLOSED;
            case "D" -> OrganisationStatus.DORMANT;
            case "P" -> OrganisationStatus.PROPOSED;
            default -> {
                row.about(
                        RegisterRules.STATUS_IS_KNOWN,
                        STATUS,
                        "The status '%s' is not known.".formatted(row.text(STATUS)));
                yield OrganisationStatus.DORMANT;
            }
        };
    }

    private OrganisationStatus statusByDates(@Nullable LocalDate opened, @Nullable LocalDate closed) {
        if (closed != null && closed.isBefore(day)) {
            return OrganisationStatus.CLOSED;
        }
        return opened != null && opened.isAfter(day) ? OrganisationStatus.PROPOSED : OrganisationStatus.ACTIVE;
    }

    private void codeIsNotReused(RowFindings row, String code, @Nullable LocalDate opened) {
        var before = membership.commissioners().closed().get(code);
        if (before != null && opened != null && opened.isAfter(before)) {
            row.about(
                    RegisterRules.CODE_IS_NOT_REUSED,
                    OPENED,
                    "%s opened on %s, but the organisation with this code closed on %s."
                            .formatted(code, opened, before));
        }
    }

    private void checkLife(
            RowFindings row, OrganisationStatus status, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        if (opened != null && closed != null && closed.isBefore(opened)) {
            row.about(
                    RegisterRules.CLOSED_AFTER_OPENED,
                    CLOSED,
                    "It closed on %s, before it opened on %s.".formatted(closed, opened));
        } else if (status == OrganisationStatus.ACTIVE && closed != null && closed.isBefore(day)) {
            row.about(RegisterRules.STATUS_FITS_DATES, STATUS, "It is active, but closed on %s.".formatted(closed));
        } else if (status == OrganisationStatus.ACTIVE && opened != null && opened.isAfter(day)) {
            row.about(RegisterRules.STATUS_FITS_DATES, STATUS, "It is active, but opens on %s.".formatted(opened));
        } else if (status == OrganisationStatus.CLOSED && closed == null) {
            row.about(RegisterRules.STATUS_FITS_DATES, STATUS, "It is closed, but has no close date.");
        }
    }

    private static void postcode(RowFindings row) {
        var postcode = row.text(POSTCODE);
        if (postcode.isEmpty()) {
            row.about(RegisterRules.HAS_POSTCODE, POSTCODE, "There is no postcode.");
        } else if (!POSTCODE_SHAPE.matcher(postcode).matches()) {
            row.about(
                    RegisterRules.POSTCODE_FITS, POSTCODE, "'%s' is not written like a postcode.".formatted(postcode));
        }
    }

    @Nullable
    private static OrganisationCode commissioner(RowFindings row) {
        var code = row.text(COMMISSIONER);
        if (code.isEmpty()) {
            return null;
        }
        if (!CODE_SHAPE.matcher(code).matches()) {
            row.about(RegisterRules.COMMISSIONER_IS_A_CODE, COMMISSIONER, "'%s' is no code.".formatted(code));
            return null;
        }
        return new OrganisationCode(code);
    }
}
