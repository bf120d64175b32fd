package org.opencommissioning.organisations.bodies;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.particulars.Particular.Identified;
import org.opencommissioning.organisations.particulars.Particular.Named;
import org.opencommissioning.organisations.particulars.Particular.Succeeded;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.organisations.register.RegisterRow;
import org.opencommissioning.organisations.succession.ShareOf;
import org.opencommissioning.organisations.succession.SuccessionReason;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.values.OrganisationCode;

/**
 * Primary care trusts, each with the consortia that came after it, their names of that time and the share of its postcodes that went
 * to each ({@code pct_to_ccg.json}). Undated.
 */
final class PctSuccessorsFile implements BodyFile {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{3,10}");
    private static final List<String> HEADINGS = List.of("onscode", "nhscode", "name", "pcd_percent");

    @Override
    public FileForm form() {
        return FileForm.JSON;
    }

    @Override
    public List<DescribedColumn> described() {
        return List.of(
                new DescribedColumn("onscode", Holds.usual(CellType.TEXT, "Code of the trust in national statistics.")),
                new DescribedColumn("nhscode", Holds.required(CellType.CODE, "Code of the trust.")),
                new DescribedColumn("name", Holds.required(CellType.TEXT, "Name of the trust.")),
                new DescribedColumn("CCG.code", Holds.required(CellType.CODE, "A consortium that came after it.")),
                new DescribedColumn("CCG.name", Holds.required(CellType.TEXT, "Its name of that time.")),
                new DescribedColumn("CCG.onscode", Holds.usual(CellType.TEXT, "Its code in national statistics.")),
                new DescribedColumn(
                        "CCG.pcd_percent",
                        Holds.required(CellType.NUMBER, "Percent of the trust's postcodes that went there.")));
    }

    @Override
    public void read(Delivery delivery, KnownBodies known, Taker taker) throws IOException {
        taker.headings(HEADINGS);
        var named = new HashSet<String>();
        for (var trust : JsonNode.read(delivery)) {
            if (!isCode(trust, "nhscode", taker)) {
                continue;
            }
            taker.row(trust(trust, known));
            for (var successor : trust.objects().getOrDefault("CCG", List.of())) {
                var row = successor(trust, successor, delivery, named, taker);
                if (row != null) {
                    taker.row(row);
                }
            }
        }
    }

    private static StatedRow trust(JsonNode trust, KnownBodies known) {
        var code = new OrganisationCode(trust.text("nhscode"));
        var ons = trust.text("onscode");
        var cells = List.of(ons, code.text(), trust.text("name"), "");
        var entry = new RegisterRow(
                trust.line(),
                cells,
                code,
                trust.text("name"),
                ons.startsWith("E17") ? OrganisationRole.CARE_TRUST : OrganisationRole.PRIMARY_CARE_TRUST,
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
        return new StatedRow(trust.line(), cells, entry, otherCodes(code, ons, known));
    }

    /** A list without the Organisation Data Service's codes may have come before: then it is the same body under another code. */
    private static List<Said> otherCodes(OrganisationCode code, String ons, KnownBodies known) {
        var said = new ArrayList<Said>();
        if (!ons.isEmpty()) {
            said.add(new Said(code, new Identified("GB-ONS", ons)));
        }
        if (known.find(ons) != null) {
            said.add(new Said(
                    new OrganisationCode(ons), new Succeeded(code, SuccessionReason.NEW_CODE, null, null, null)));
        }
        return said;
    }

    private static StatedRow successor(
            JsonNode trust, JsonNode successor, Delivery delivery, Set<String> named, Taker taker) {
        var share = share(successor.text("pcd_percent"));
        if (!isCode(successor, "code", taker)) {
            return null;
        }
        if (share == null) {
            taker.finding(Finding.ofCell(
                    BodyRules.SHARE_IS_PERCENT,
                    successor.line(),
                    "pcd_percent",
                    successor.text("pcd_percent"),
                    "'%s' is no share in percent.".formatted(successor.text("pcd_percent"))));
            taker.refused();
            return null;
        }
        var code = new OrganisationCode(successor.text("code"));
        var said = new ArrayList<Said>();
        said.add(new Said(
                new OrganisationCode(trust.text("nhscode")),
                new Succeeded(code, SuccessionReason.REORGANISATION, null, share, ShareOf.POSTCODES)));
        if (named.add(code.text())) {
            said.add(new Said(
                    code,
                    new Named(
                            successor.text("name"),
                            null,
                            null,
                            delivery.period().lastDay())));
            said.add(new Said(code, new Identified("GB-ONS", successor.text("onscode"))));
        }
        return new StatedRow(
                successor.line(),
                List.of(successor.text("onscode"), code.text(), successor.text("name"), successor.text("pcd_percent")),
                null,
                said);
    }

    private static boolean isCode(JsonNode node, String member, Taker taker) {
        if (CODE.matcher(node.text(member)).matches()) {
            return true;
        }
        taker.finding(Finding.ofCell(
                BodyRules.CODE_FITS,
                node.line(),
                member,
                node.text(member),
                "'%s' is no code of an organisation.".formatted(node.text(member))));
        taker.refused();
        return false;
    }

    private static BigDecimal share(String text) {
        try {
            var share = new BigDecimal(text).setScale(2, RoundingMode.HALF_UP);
            return share.signum() > 0 && share.compareTo(new BigDecimal(100)) <= 0 ? share : null;
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return null;
        }
    }
}
