package org.opencommissioning.organisations.bodies;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.particulars.Particular.Identified;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.organisations.register.RegisterRow;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.values.OrganisationCode;

/**
 * A JSON object of names by the codes of national statistics, undated ({@code pcts.json}, {@code nhsHa.json}).
 *
 * @param roles by the beginning of the code; others are bodies of other countries
 */
record NamedBodiesFile(Map<String, OrganisationRole> roles) implements BodyFile {
    @Override
    public FileForm form() {
        return FileForm.JSON;
    }

    @Override
    public List<DescribedColumn> described() {
        return List.of(
                new DescribedColumn(
                        "member name",
                        Holds.required(CellType.TEXT, "Code of the body in national statistics, E16000001.")),
                new DescribedColumn("member value", Holds.required(CellType.TEXT, "Name of the body.")));
    }

    @Override
    public void read(Delivery delivery, KnownBodies known, Taker taker) throws IOException {
        taker.headings(List.of("code", "name"));
        int elsewhere = 0;
        for (var node : JsonNode.read(delivery)) {
            for (var body : node.texts().entrySet()) {
                var role = role(body.getKey());
                if (role == null) {
                    elsewhere++;
                    taker.refused();
                } else {
                    var code = known.onsCodes().getOrDefault(body.getKey(), body.getKey());
                    taker.row(row(node.lines().get(body.getKey()), body.getKey(), code, body.getValue(), role));
                }
            }
        }
        if (elsewhere > 0) {
            taker.finding(Finding.ofFile(
                    BodyRules.IS_OF_ENGLAND,
                    elsewhere + " bodies have codes that are not England's and are left out."));
        }
    }

    private OrganisationRole role(String code) {
        return code.matches("E\\d{8}") ? roles.get(code.substring(0, 3)) : null;
    }

    private static StatedRow row(long line, String onsCode, String known, String called, OrganisationRole role) {
        var code = new OrganisationCode(known);
        var name = called.strip();
        var cells = List.of(onsCode, name);
        var entry = new RegisterRow(
                line,
                cells,
                code,
                name,
                role,
                OrganisationStatus.UNKNOWN,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
        return new StatedRow(line, cells, entry, List.of(new Said(code, new Identified("GB-ONS", onsCode))));
    }
}
