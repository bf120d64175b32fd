package org.opencommissioning.organisations.bodies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.register.RegisterRow;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The Board's list of organisations of any kind, one a row (docs/register-returns.md). */
final class OrganisationsFile {
    static final HeadedFile<Heading> FILE = new HeadedFile<>(
            List.of(Heading.values()), List.of(Heading.CODE, Heading.NAME, Heading.ROLE), OrganisationsFile::reader);

    private OrganisationsFile() {}

    enum Heading implements Column {
        CODE(
                "Code",
                Holds.required(CellType.CODE, "Never used for another organisation again.", "Organisation code"),
                "code",
                "organisationcode"),
        NAME(
                "Name",
                Holds.required(CellType.TEXT, "As it is written.", "Organisation name"),
                "name",
                "organisationname"),
        ROLE(
                "Role",
                Holds.required(
                        CellType.WORD,
                        "A role of the register, such as gp-practice, consortium, nhs-trust, independent-provider or"
                                + " local-authority.",
                        "Kind"),
                "role",
                "kind"),
        STATUS(
                "Status",
                Holds.usual(
                        CellType.WORD, "active, closed, dormant, proposed or unknown; empty for what the dates say."),
                "status"),
        OPENED(
                "Open date",
                Holds.usual(CellType.DAY, "First day; empty where not known.", "Opened on"),
                "opendate",
                "opened",
                "openedon"),
        CLOSED(
                "Close date",
                Holds.usual(CellType.DAY, "Last day; empty while open.", "Closed on"),
                "closedate",
                "closed",
                "closedon"),
        ADDRESS("Address", Holds.usual(CellType.TEXT, "Lines divided by semicolons, without the postcode."), "address"),
        POSTCODE("Postcode", Holds.usual(CellType.POSTCODE, "Postcode of the address."), "postcode"),
        TELEPHONE(
                "Telephone",
                Holds.usual(CellType.TEXT, "Telephone number of the organisation.", "Phone"),
                "telephone",
                "phone");

        private final String title;
        private final Holds holds;
        private final List<String> spellings;

        Heading(String title, Holds holds, String... spellings) {
            this.title = title;
            this.holds = holds;
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

        @Override
        public Holds holds() {
            return holds;
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
