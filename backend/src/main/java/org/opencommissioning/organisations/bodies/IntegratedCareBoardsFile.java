package org.opencommissioning.organisations.bodies;

import java.util.List;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.particulars.Particular.Identified;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.organisations.register.RegisterRow;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.reading.Column;

/** Names and codes of integrated care boards, as the Office for National Statistics lists them ({@code ICB24CD,ICB24CDH,ICB24NM}). No day is given. */
final class IntegratedCareBoardsFile {
    static final HeadedFile<Heading> FILE =
            new HeadedFile<>(List.of(Heading.values()), List.of(Heading.values()), IntegratedCareBoardsFile::reader);

    private IntegratedCareBoardsFile() {}

    enum Heading implements Column {
        ONS_CODE(
                "ICB24CD",
                Holds.required(CellType.TEXT, "Code of the board in national statistics.", "ICB23CD"),
                "icb\\d\\dcd"),
        CODE("ICB24CDH", Holds.required(CellType.CODE, "Code of the board.", "ICB23CDH"), "icb\\d\\dcdh"),
        NAME("ICB24NM", Holds.required(CellType.TEXT, "Name of the board.", "ICB23NM"), "icb\\d\\dnm");

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
        return row -> {
            var code = row.code(Heading.CODE);
            var entry = new RegisterRow(
                    row.line(),
                    row.cells(),
                    code,
                    row.text(Heading.NAME),
                    OrganisationRole.INTEGRATED_CARE_BOARD,
                    OrganisationStatus.ACTIVE,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());
            var ons = row.text(Heading.ONS_CODE);
            return new StatedRow(
                    row.line(),
                    row.cells(),
                    entry,
                    ons.isEmpty() ? List.of() : List.of(new Said(code, new Identified("GB-ONS", ons))));
        };
    }
}
