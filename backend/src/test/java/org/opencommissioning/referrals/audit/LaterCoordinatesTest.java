package org.opencommissioning.referrals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.Loader;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.referrals.ReferralFile;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Northmoor once a file has brought coordinates of the clinic, and referrals of a year that ends long after the last count of patients. */
@Tag("database")
class LaterCoordinatesTest {
    @Test
    void aFileThatBringsCoordinatesBringsTheDistanceAndAsAtBeforeThereIsNone() throws Exception {
        try (var portal = TestPortal.ofNorthmoor()) {
            var particulars = """
                Organisation,Particular,Value,Detail,From,To,Share,Share of
                9ND,coordinates,"54.740, 0.760",,,,,
                """.getBytes(StandardCharsets.UTF_8);
            var loaded = portal.load(
                    "particulars",
                    new Delivery(
                            new OrganisationCode("9NB"),
                            "NHS Commissioning Board",
                            Period.parse("2013-06-28"),
                            "particulars.csv",
                            particulars.length,
                            () -> new ByteArrayInputStream(particulars)),
                    null);
            assertThat(loaded).isInstanceOf(Loader.Loaded.Publicly.class);
            long edition = ((Loader.Loaded.Publicly) loaded).edition();
            var rows = new StringBuilder(ReferralFile.HEADINGS);
            for (int practice = 1; practice <= 5; practice++) {
                rows.append("2013-04,N9100%d,9ND,812,no,yes,60\n2013-04,N9100%d,R9N,812,no,yes,90\n"
                        .formatted(practice, practice));
            }
            portal.load("referrals", ReferralFile.delivery("2013-04-01/2013-04-30", rows.toString()), null);

            var audit = "/api/v1/referrals/audit?practice=N91003&year=";
            assertThat(portal.probe().get(audit + "2012-13&asAt=" + edition).body())
                    .contains(
                            "\"practicePlaced\":true,\"providerPlaced\":true,\"metres\":32132,\"place\":3,\"providers\":3,"
                                + "\"placed\":3,\"nearest\":{\"code\":\"R9N\"")
                    .contains("\"nearestMetres\":15080");
            assertThat(portal.probe()
                            .get(audit + "2012-13&asAt=" + (edition - 1))
                            .body())
                    .contains("\"providerPlaced\":false,\"metres\":null,\"place\":null");
            assertThat(portal.probe().get(audit + "2013-14").body())
                    .as("the last count is of April 2013, the year ends in March 2014")
                    .contains("\"byListSize\":{\"listSize\":null,\"perThousand\":null,");
        }
    }
}
