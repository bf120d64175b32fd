package org.opencommissioning.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.api.CommittedFile;

/** What each page of Northmoor carries. The frontend checks that these files are what its types say (check-states.mjs). */
@Tag("database")
class PageStatesTest {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern CHANCE = Pattern.compile("\"[0-9a-f]{32,64}\"");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "home,                 /",
        "search,               /search?q=northmoor",
        "organisations,        /organisations?role=gp-practice",
        "consortium,           /organisations/9N4?year=2012-13",
        "money,                /organisations/9N4/money?year=2012-13",
        "money-short,          /organisations/9N5/money",
        "statement,            /organisations/9N4/statement?year=2012-13&quarter=4",
        "statement-late,       /organisations/9N6/statement?year=2012-13&quarter=4",
        "money-unpaid,         /organisations/9N6/money?year=2013-14",
        "money-past,           /organisations/9N4/money?asAt=75",
        "consortium-late,      /organisations/9N6",
        "compare,              /compare?of=9N4&group=The+east:9N5,9N6&boundariesOn=2012-03-31",
        "practice,             /organisations/N91008",
        "practice-paid,        /organisations/N91003",
        "provider,             /organisations/R9A",
        "provider-owned,       /organisations/9ND",
        "interests,            /organisations/9N4/interests",
        "referrals,            /referrals",
        "practice-referrals,   /organisations/N91003/referrals?year=2012-13",
        "referral-method,      /referrals/method",
        "interests-none,       /organisations/9N6/interests",
        "body,                 /organisations/9NL",
        "body-past,            /organisations/9NP",
        "consortium-past,      /organisations/9N7",
        "practice-assigned,    /organisations/N91015",
        "supplier,             /suppliers/7",
        "spending,             /spending?payer=9N4&from=2013-01&to=2013-03&min=25000",
        "spending-by-supplier, /spending?payer=9N4&by=supplier&from=2012-04&to=2013-03",
        "spending-mistaken,    /spending?payer=9X9&min=lots&from=2013-13&sort=supplier&area=Nothing",
        "payment,              /payments/76-13",
        "payment-past,         /payments/75-15",
        "plans,                /plans?consortium=9N4",
        "plan,                 /plans/9N4-2013-14",
        "compare-plans,        /plans/compare?of=9N4-2012-13&of=9N4-2013-14",
        "contracts,            /contracts?consortium=9N6&sort=title",
        "contract,             /contracts/9N4-C-2011-04",
        "contract-unknown,     /contracts/9N6-NET-03",
        "thread,               /organisations/9N4/thread?year=2012-13",
        "thread-payment,       /organisations/9N4/thread?payment=76-13",
        "decisions,            /decisions?consortium=9N4&interest=true",
        "decision,             /decisions/9N4-D-2012-05",
        "decision-again,       /decisions/9N4-D-2012-02",
        "publications,         /publications?publisher=9N4",
        "publication,          /publications/76",
        "publication-register, /publications/1",
        "map,                  /map",
        "map-practices,        /map?by=practices",
        "coverage,             /coverage",
        "register-changes,     /register-changes?from=2012-01-01&to=2013-06-05&since=3",
        "services,             /services",
        "services-one,         /services?service=minor+surgery&consortium=9N4",
        "officers,             /officers",
        "officers-name,        /officers?name=Ruth+Tarrant",
        "search-near,          /search?q=NM4+1AA",
        "verify,               /verify?payment=75-15",
        "citation,             /cite/75/00000000000000000000000000000000/payments/75-15",
        "timeliness,           /timeliness?organisation=9N6&status=late",
        "feedback,             /feedback",
        "feedback-search,      /feedback?words=engagde",
        "feedback-found,       /feedback?words=engaged",
        "feedback-item,        /feedback/9NH/HN-0402",
        "feedback-overdue,     /feedback/9NH/HN-0403",
        "answers,              /feedback/answers",
        "feedback-moderation,  /feedback/moderation",
        "consultations,        /consultations",
        "consultation,         /consultations/9N4/NW-1",
        "consultation-over,    /consultations/9N5/HD-1",
        "consultation-form,    /consultations/9N4/NW-1/answer",
        "consultation-confirm, /consultations/confirm?token=none",
        "reports,              /reports",
        "report,               /reports/9NH/HN-R1",
        "follow,               /follow?what=feedback&about=R9A&words=waiting",
        "following-late,       /follow/manage?token=none",
        "body-healthwatch,     /organisations/9NH",
        "returns,              /returns",
        "return-particulars,   /returns/particulars",
        "check,                /check",
        "data,                 /data",
        "about,                /about",
        "past,                 /organisations/9N4?year=2012-13&asAt=75",
        "sign-in,              /sign-in?then=/account",
        "forgotten-password,   /forgotten-password",
        "set-password-late,    /set-password?token=none",
        "not-found,            /organisations/9N9",
        "mistaken,             /organisations?role=wizard",
    })
    void theStateIsAsCommitted(String name, String address) throws IOException {
        var state = probe().get("/_page" + address).body();
        assertThat(state).as(address).contains("\"page\":");
        CommittedFile.check(
                "backend/src/test/resources/pages/" + name + ".json", withoutChance(laidOut(state)), getClass());
    }

    /** Salts are drawn by chance, and so is every hash that holds one. */
    private static String withoutChance(String json) {
        return CHANCE.matcher(json)
                .replaceAll(hash -> "\"" + "0".repeat(hash.group().length() - 2) + "\"");
    }

    private static String laidOut(String json) throws IOException {
        var text = new StringWriter();
        try (var parser = JSON.createParser(json);
                var generator = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
        return text + "\n";
    }
}
