package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.pages.NorthmoorOnline;

/** Whatever cannot be answered says why, with the same slug for the same cause. */
@Tag("database")
class BadQuestionsTest {
    private static final Pattern SLUG = Pattern.compile("\"type\":\"/problems/([a-z-]+)\"");

    private static final String REFUSED = """
        /payments?payer=ZZZ                              400 unknown-code
        /payments?payer=!!                               400 bad-value
        /payments?supplier=99999                         400 unknown-code
        /payments?supplier=nobody                        400 bad-value
        /payments?paidTo=X99999                          400 unknown-code
        /payments?area=No+such+area                      400 bad-value
        /payments?type=No+such+type                      400 bad-value
        /payments?from=2013-13                           400 bad-date
        /payments?to=yesterday                           400 bad-date
        /payments?from=2013-03&to=2013-01                400 bad-date
        /payments?min=lots                               400 bad-value
        /payments?min=1.234                              400 bad-value
        /payments?min=5&max=1                            400 bad-value
        /payments?edition=999                            404 unknown-edition
        /payments?asAt=999                               404 unknown-edition
        /payments?asAt=1999-01-01                        404 unknown-edition
        /payments?asAt=soon                              400 bad-value
        /payments?sort=colour                            400 unknown-sort
        /payments?sort=supplier                          400 unknown-sort
        /payments?limit=0                                400 limit-out-of-range
        /payments?limit=1001                             400 limit-out-of-range
        /payments?after=abc                              400 bad-cursor
        /payments?colour=red                             400 unknown-parameter
        /payments?q=a&q=b                                400 repeated-parameter
        /payments/xyz                                    400 bad-value
        /payments/999-1                                  404 not-found
        /payments/75-1                                   404 not-found
        /payments/999-1/source                           404 not-found
        /payments/76-13?asAt=75                          404 not-found
        /payments/totals                                 400 missing-parameter
        /payments/totals?by=colour                       400 bad-value
        /payments/totals?by=month&limit=0                400 limit-out-of-range
        /payments/totals?by=month&sort=colour            400 unknown-sort
        /suppliers/99999                                 404 not-found
        /suppliers/x                                     400 bad-value
        /suppliers?sort=colour                           400 unknown-sort
        /publications/999                                404 not-found
        /publications/999/changes                        404 unknown-edition
        /publications?from=soon                          400 bad-date
        /publications?after=abc                          400 bad-cursor
        /log/checkpoint?size=999                         404 unknown-edition
        /log/entries/999                                 404 unknown-edition
        /log/proofs/inclusion                            400 missing-parameter
        /log/proofs/inclusion?edition=999                404 unknown-edition
        /log/proofs/inclusion?edition=5&size=999         404 unknown-edition
        /log/proofs/consistency?from=80&to=76            400 bad-value
        /log/proofs/consistency?from=5&to=999            404 unknown-edition
        """;

    @Test
    void everyMistakeHasItsSlug() {
        var answers = REFUSED.lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .map(address -> "%-48s %s".formatted(address, answer(address)))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(answers).isEqualTo(REFUSED);
    }

    @Test
    void aValueThatCannotBeReadIsSaidAsItWasSent() {
        for (var parameter : new String[] {"payments?payer", "payments?paidTo", "suppliers?organisation"}) {
            var answer =
                    NorthmoorOnline.probe().get("/api/v1/" + parameter + "=!!").body();
            assertThat(answer)
                    .as(parameter)
                    .contains("cannot be read from '!!'")
                    .contains("\"value\":\"!!\"");
        }
        assertThat(NorthmoorOnline.probe().get("/api/v1/organisations/!!").body())
                .contains("'code' cannot be read from '!!'");
    }

    private static String answer(String address) {
        var answer = NorthmoorOnline.probe().get("/api/v1" + address);
        var slug = SLUG.matcher(answer.body());
        return answer.statusCode() + " " + (slug.find() ? slug.group(1) : answer.body());
    }
}
