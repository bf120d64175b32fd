package org.opencommissioning.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.contracts.ContractFile.HEADINGS;
import static org.opencommissioning.contracts.ContractFile.MORE_SCANS;
import static org.opencommissioning.contracts.ContractFile.SCANS;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.WithdrawPublication;
import org.opencommissioning.publication.Withdrawn;

/** What becomes of a register of contracts: a line of it is withdrawn, or a correction takes its place. */
@Tag("database")
class ContractLifeTest {
    private static final String BEDS =
            "C/2,Beds,Beds for the night,Northmoor Hospice,,3 Abbey Street,90000.00,2011-03-14,"
                    + "2011-04-01,2014-03-31,open,A tender,,\n";

    private TestPortal world;
    private HttpProbe portal;

    @BeforeEach
    void aRegisterOfTwoContracts() throws Exception {
        world = TestPortal.empty();
        portal = new HttpProbe(
                world.context().getBean(EmbeddedServer.class).start().getURI());
        world.load("contracts", ContractFile.delivery(HEADINGS + SCANS + MORE_SCANS + BEDS), null);
        await("Beds", true);
    }

    @AfterEach
    void closes() {
        world.close();
    }

    private String contracts(String question) {
        return portal.get("/api/v1/contracts" + question).body();
    }

    private long edition() {
        return Long.parseLong(contracts("").replaceFirst("(?s).*?\"edition\":(\\d+).*", "$1"));
    }

    /** The server hears of a publication a moment after it was made. */
    private void await(String words, boolean there) throws InterruptedException {
        for (int tries = 0; tries < 200 && contracts("").contains(words) != there; tries++) {
            Thread.sleep(50);
        }
    }

    private void withdraw(int line) throws Exception {
        assertThat(world.context()
                        .getBean(WithdrawPublication.class)
                        .withdraw(
                                edition(), List.of(line), new Correction("A line gave a person's home."), "moderator"))
                .isInstanceOf(Withdrawn.ByEdition.class);
    }

    @Test
    void whereAnAmendmentIsWithdrawnTheContractStandsAsBefore() throws Exception {
        long edition = edition();
        withdraw(3);
        await("1450000", false);
        assertThat(contracts(""))
                .contains("\"value\":1200000.00")
                .contains("\"amendments\":[]")
                .contains("Beds");
        assertThat(contracts("?asAt=" + edition)).doesNotContain("1450000");
    }

    @Test
    void aWithdrawnContractIsDestroyedWithItsSuppliers() throws Exception {
        withdraw(4);
        await("Beds", false);
        assertThat(contracts("")).contains("Scans").doesNotContain("Hospice");
        try (var connection = world.database().openAsWriter();
                var statement = connection.createStatement();
                var left = statement.executeQuery(
                        "select count(*) from published.contract_supplier where name = 'Northmoor Hospice'")) {
            left.next();
            assertThat(left.getInt(1)).isZero();
        }
    }

    @Test
    void aCorrectionLeavesTheOldStateReadable() throws Exception {
        long before = edition();
        world.load(
                "contracts",
                ContractFile.delivery(HEADINGS + SCANS + MORE_SCANS),
                "The contract for beds is the hospice's own.");
        await("Beds", false);
        assertThat(contracts("?asAt=" + before)).contains("Beds");
        assertThat(portal.get("/api/v1/payments/" + before + "-3/bundle").statusCode())
                .isEqualTo(200);
    }
}
