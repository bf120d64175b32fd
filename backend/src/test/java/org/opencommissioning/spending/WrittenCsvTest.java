package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.pages.NorthmoorOnline;

/** The lines that the database writes are those that the program writes. */
@Tag("database")
class WrittenCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payer=9N4",
                "payer=9N5&sort=amount",
                "max=-1",
                "edition=75",
                "payer=9N4&asAt=40",
                "from=2012-10-12&to=2012-12-31&min=30000",
                "q=ambulance north",
                "q=o'clock \\ \"quoted\" '';--",
                "area=Primary care&type=Premises&sort=-amount",
                "paidTo=N91008"
            })
    void bothWritersAgree(String question) {
        assertThat(csv(question)).isEqualTo(csv(question + "&limit=1000"));
    }

    private static String csv(String question) {
        var address = "/api/v1/payments.csv?"
                + question.replace(" ", "%20")
                        .replace("\\", "%5C")
                        .replace("\"", "%22")
                        .replace(";", "%3B");
        var answer = NorthmoorOnline.probe().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
