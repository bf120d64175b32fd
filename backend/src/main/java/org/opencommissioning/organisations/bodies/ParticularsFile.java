package org.opencommissioning.organisations.bodies;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.particulars.LifeEventKind;
import org.opencommissioning.organisations.particulars.LifeKind;
import org.opencommissioning.organisations.particulars.LinkKind;
import org.opencommissioning.organisations.particulars.Particular;
import org.opencommissioning.organisations.particulars.Post;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.organisations.succession.ShareOf;
import org.opencommissioning.organisations.succession.SuccessionReason;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** The Board's list of particulars: each row says one thing of one organisation (docs/register-returns.md). */
final class ParticularsFile {
    static final HeadedFile<Heading> FILE = new HeadedFile<>(
            List.of(Heading.values()),
            List.of(Heading.ORGANISATION, Heading.PARTICULAR, Heading.VALUE, Heading.FROM),
            ParticularsFile::reader);

    private static final Pattern IDENTIFIER = Pattern.compile("([A-Z]{2}-[A-Z0-9]{2,8})-([0-9A-Z][0-9A-Z ./-]{0,40})");

    private static final int MOST_OF_A_NAME = 120;
    private static final int MOST_OF_A_DETAIL = 500;

    private ParticularsFile() {}

    enum Heading implements Column {
        ORGANISATION(
                "Organisation",
                Holds.required(CellType.CODE, "The organisation that the row speaks of.", "Organisation code"),
                "organisation",
                "organisationcode"),
        PARTICULAR(
                "Particular",
                Holds.required(
                        CellType.WORD,
                        "name, role, legal, operational, event, officer, identifier, successor, assignment, part-of,"
                                + " serves, service or coordinates."),
                "particular"),
        VALUE(
                "Value",
                Holds.usual(
                        CellType.TEXT,
                        "What it is: a name, a role, an event, a post, an identifier, a service or the code of"
                                + " another organisation."),
                "value"),
        DETAIL(
                "Detail",
                Holds.usual(
                        CellType.TEXT,
                        "Conditions of an authorisation, the name of an officer, why one body came after another, or"
                                + " for whom, when and where a service is offered."),
                "detail"),
        FROM("From", Holds.usual(CellType.DAY, "First day; empty where no source dates it.", "On"), "from", "on"),
        TO("To", Holds.usual(CellType.DAY, "Last day; empty while it lasts."), "to"),
        SHARE("Share", Holds.usual(CellType.NUMBER, "Percent that went to the successor."), "share"),
        SHARE_OF(
                "Share of",
                Holds.usual(CellType.WORD, "What the share is of: postcodes, patients or practices."),
                "shareof");

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

    private enum Kind {
        NAME,
        ROLE,
        LEGAL,
        OPERATIONAL,
        EVENT,
        OFFICER,
        IDENTIFIER,
        SUCCESSOR,
        ASSIGNMENT,
        PART_OF,
        SERVES,
        SERVICE,
        COORDINATES;

        static Kind parse(String word) {
            for (var kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "'" + word + "' is not one of name, role, legal, operational, event, officer,"
                            + " identifier, successor, assignment, part-of, serves, service, coordinates");
        }
    }

    private static HeadedFile.RowReader<Heading> reader(Delivery delivery) {
        var day = delivery.period().lastDay();
        return row -> {
            var said = new Said(row.code(Heading.ORGANISATION), particular(row, day));
            return new StatedRow(row.line(), row.cells(), null, List.of(said));
        };
    }

    private static Particular particular(HeadedRow<Heading> row, LocalDate day) throws HeadedRow.Refused {
        var from = row.day(Heading.FROM);
        var to = row.day(Heading.TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw row.refused(BodyRules.ENDS_AFTER_IT_BEGINS, Heading.TO, "It ends on %s, before it begins.");
        }
        return switch (row.word(Heading.PARTICULAR, Kind::parse)) {
            case NAME -> new Particular.Named(filled(row, Heading.VALUE), from, to, day);
            case ROLE -> new Particular.InRole(row.word(Heading.VALUE, OrganisationRole::parse), from, to);
            case LEGAL -> new Particular.Lived(LifeKind.LEGAL, from, to);
            case OPERATIONAL -> new Particular.Lived(LifeKind.OPERATIONAL, from, to);
            case EVENT ->
                new Particular.Happened(
                        row.word(Heading.VALUE, LifeEventKind::parse), from, row.textOrNull(Heading.DETAIL));
            case OFFICER ->
                new Particular.Held(row.word(Heading.VALUE, Post::parse), filled(row, Heading.DETAIL), from, to);
            case IDENTIFIER -> identified(row);
            case SUCCESSOR -> succeeded(row, from);
            case ASSIGNMENT -> assigned(row, from, to);
            case PART_OF -> new Particular.Linked(LinkKind.PART_OF, row.code(Heading.VALUE), from, to);
            case SERVES -> new Particular.Linked(LinkKind.SERVES, row.code(Heading.VALUE), from, to);
            case SERVICE ->
                new Particular.Offered(
                        brief(row, Heading.VALUE, MOST_OF_A_NAME),
                        row.textOrNull(Heading.DETAIL) == null ? null : brief(row, Heading.DETAIL, MOST_OF_A_DETAIL),
                        from,
                        to);
            case COORDINATES -> SentPosition.of(row, Heading.VALUE).placed(from, to);
        };
    }

    private static String filled(HeadedRow<Heading> row, Heading column) throws HeadedRow.Refused {
        if (row.text(column).isEmpty()) {
            throw row.refused(BodyRules.HAS_NAME, column, "The name is missing.");
        }
        return row.text(column);
    }

    private static String brief(HeadedRow<Heading> row, Heading column, int most) throws HeadedRow.Refused {
        var text = filled(row, column);
        if (text.length() > most) {
            throw row.refused(BodyRules.WORDS_ARE_SHORT, column, "'%s' is longer than " + most + " letters.");
        }
        return text;
    }

    private static Particular identified(HeadedRow<Heading> row) throws HeadedRow.Refused {
        var parts = IDENTIFIER.matcher(row.text(Heading.VALUE));
        if (!parts.matches()) {
            throw row.refused(
                    BodyRules.IDENTIFIER_FITS, Heading.VALUE, "'%s' does not name a list and a number in it.");
        }
        return new Particular.Identified(parts.group(1), parts.group(2));
    }

    private static Particular succeeded(HeadedRow<Heading> row, @Nullable LocalDate from) throws HeadedRow.Refused {
        var share = row.percent(Heading.SHARE);
        return new Particular.Succeeded(
                row.code(Heading.VALUE),
                row.word(Heading.DETAIL, ParticularsFile::statedReason),
                from,
                share,
                share == null ? null : row.word(Heading.SHARE_OF, ShareOf::parse));
    }

    /** What is only counted is nobody's statement. */
    private static SuccessionReason statedReason(String word) {
        var reason = SuccessionReason.parse(word);
        if (reason == SuccessionReason.PRACTICES_FOLLOWED) {
            throw new IllegalArgumentException("'" + word + "' is counted over memberships and cannot be stated");
        }
        return reason;
    }

    private static Particular assigned(HeadedRow<Heading> row, @Nullable LocalDate from, @Nullable LocalDate to)
            throws HeadedRow.Refused {
        if (from == null) {
            throw row.refused(BodyRules.DATE_IS_A_DAY, Heading.FROM, "An assignment has a first day.");
        }
        return new Particular.Assigned(row.code(Heading.VALUE), from, to);
    }
}
