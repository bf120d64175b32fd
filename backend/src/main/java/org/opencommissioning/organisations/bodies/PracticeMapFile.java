package org.opencommissioning.organisations.bodies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.particulars.Particular.Identified;
import org.opencommissioning.organisations.particulars.Particular.Named;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.organisations.register.RegisterRow;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.values.OrganisationCode;

/**
 * Practices with registered patients and the consortium of each, on one day ({@code gp-reg-pat-prac-map}). It gives no day of joining,
 * no address; consortia are called by the name of that day.
 */
final class PracticeMapFile {
    static final HeadedFile<Heading> FILE = new HeadedFile<>(
            List.of(Heading.values()),
            List.of(Heading.DAY, Heading.PRACTICE, Heading.NAME, Heading.CONSORTIUM),
            PracticeMapFile::reader);

    private static final DateTimeFormatter DAY = new java.time.format.DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("ddMMMuuuu")
            .toFormatter(Locale.ENGLISH);

    private PracticeMapFile() {}

    enum Heading implements Column {
        DAY(
                "EXTRACT_DATE",
                Holds.required(CellType.DAY, "The day that the file speaks of; 01APR2013 is read too.", "Extract date"),
                "extractdate"),
        PRACTICE("PRACTICE_CODE", Holds.required(CellType.CODE, "The practice.", "Practice code"), "practicecode"),
        NAME("PRACTICE_NAME", Holds.required(CellType.TEXT, "Its name.", "Practice name"), "practicename"),
        POSTCODE(
                "PRACTICE_POSTCODE",
                Holds.usual(CellType.POSTCODE, "Its postcode.", "Practice postcode"),
                "practicepostcode"),
        CONSORTIUM(
                "CCG_CODE",
                Holds.required(CellType.CODE, "The consortium that it belongs to on that day.", "CCG code"),
                "ccgcode"),
        CONSORTIUM_NAME(
                "CCG_NAME",
                Holds.usual(CellType.TEXT, "The name of the consortium on that day.", "CCG name"),
                "ccgname"),
        CONSORTIUM_ONS_CODE(
                "ONS_CCG_CODE",
                Holds.usual(CellType.TEXT, "Its code in national statistics.", "ONS CCG code"),
                "onsccgcode");

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
        var named = new HashSet<String>();
        return row -> {
            mustBeOf(day, row);
            var consortium = row.code(Heading.CONSORTIUM);
            return new StatedRow(row.line(), row.cells(), entry(row, consortium), said(row, consortium, day, named));
        };
    }

    private static void mustBeOf(LocalDate day, HeadedRow<Heading> row) throws HeadedRow.Refused, RefusedFile {
        var text = row.text(Heading.DAY);
        try {
            var said = text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
            if (said.equals(day)) {
                return;
            }
        } catch (java.time.DateTimeException noDay) {
            throw row.refused(BodyRules.DATE_IS_A_DAY, Heading.DAY, "'%s' is no day.");
        }
        throw new RefusedFile(Finding.ofCell(
                BodyRules.IS_OF_ONE_DAY,
                row.line(),
                Heading.DAY.title(),
                text,
                "The file speaks of %s, but was sent for %s.".formatted(text, day)));
    }

    private static RegisterRow entry(HeadedRow<Heading> row, OrganisationCode consortium) throws HeadedRow.Refused {
        if (row.text(Heading.NAME).isEmpty()) {
            throw row.refused(BodyRules.HAS_NAME, Heading.NAME, "The name is missing.");
        }
        return new RegisterRow(
                row.line(),
                row.cells(),
                row.code(Heading.PRACTICE),
                row.text(Heading.NAME),
                OrganisationRole.GP_PRACTICE,
                OrganisationStatus.ACTIVE,
                null,
                null,
                List.of(),
                row.textOrNull(Heading.POSTCODE),
                null,
                consortium,
                null,
                null,
                List.of());
    }

    /** The first practice of a consortium tells its name and its code in national statistics. */
    private static List<Said> said(
            HeadedRow<Heading> row, OrganisationCode consortium, LocalDate day, Set<String> named) {
        var said = new ArrayList<Said>();
        var name = row.text(Heading.CONSORTIUM_NAME);
        var ons = row.text(Heading.CONSORTIUM_ONS_CODE);
        if (named.add(consortium.text())) {
            if (!name.isEmpty()) {
                said.add(new Said(consortium, new Named(name, null, null, day)));
            }
            if (!ons.isEmpty()) {
                said.add(new Said(consortium, new Identified("GB-ONS", ons)));
            }
        }
        return said;
    }
}
