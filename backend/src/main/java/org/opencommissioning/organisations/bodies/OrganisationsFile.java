package org.opencommissioning.organisations.bodies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.register.RegisterRow;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.reading.Column;

/** The Board's list of organisations of any kind, one a row (docs/register-returns.md). */
final class OrganisationsFile {
    static final HeadedFile<Heading> FILE = new HeadedFile<>(
            List.of(Heading.values()), List.of(Heading.CODE, Heading.NAME, Heading.ROLE), OrganisationsFile::reader);

    private OrganisationsFile() {}

    enum Heading implements Column {
        CODE("Code", "code", "organisationcode"),
        NAME("Name", "name", "organisationname"),
        ROLE("Role", "role", "kind"),
        STATUS("Status", "status"),
        OPENED("Open date", "opendate", "opened", "openedon"),
        CLOSED("Close date", "closedate", "closed", "closedon"),
        ADDRESS("Address", "address"),
        POSTCODE("Postcode", "postcode"),
        TELEPHONE("Telephone", "telephone", "phone");

        private final String title;
        private final List<String> spellings;

        Heading(String title, String... spellings) {
            this.title = title;
            this.spellings = List.of(spellings);
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public List<String> spellings() {
            return spellings;
        }
    }

    private static HeadedFile.RowReader<Heading> reader(Delivery delivery) {
        var day = delivery.period().lastDay();
        return row -> {
            var entry = entry(row, day);
            return new StatedRow(row.line(), row.cells(), entry, List.of());
        };
    }

    private static RegisterRow entry(HeadedRow<Heading> row, LocalDate day) throws HeadedRow.Refused {
        var opened = row.day(Heading.OPENED);
        var closed = row.day(Heading.CLOSED);
        if (row.text(Heading.NAME).isEmpty()) {
            throw row.refused(BodyRules.HAS_NAME, Heading.NAME, "The name is missing.");
        }
        if (opened != null && closed != null && closed.isBefore(opened)) {
            throw row.refused(BodyRules.ENDS_AFTER_IT_BEGINS, Heading.CLOSED, "It closed on %s, before it opened.");
        }
        return new RegisterRow(
                row.line(),
                row.cells(),
                row.code(Heading.CODE),
                row.text(Heading.NAME),
                row.word(Heading.ROLE, OrganisationRole::parse),
                row.text(Heading.STATUS).isEmpty()
                        ? byDates(opened, closed, day)
                        : row.word(Heading.STATUS, OrganisationStatus::parse),
                opened,
                closed,
                Arrays.stream(row.text(Heading.ADDRESS).split(";"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                row.text(Heading.POSTCODE).isEmpty()
                        ? null
                        : row.text(Heading.POSTCODE).toUpperCase(Locale.ROOT),
                row.textOrNull(Heading.TELEPHONE),
                null,
                null,
                null,
                List.of());
    }

    private static OrganisationStatus byDates(LocalDate opened, LocalDate closed, LocalDate day) {
        if (closed != null && closed.isBefore(day)) {
            return OrganisationStatus.CLOSED;
        }
        return opened != null && opened.isAfter(day) ? OrganisationStatus.PROPOSED : OrganisationStatus.ACTIVE;
    }
}
