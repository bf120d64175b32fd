package org.opencommissioning.pages.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Plans, contracts and decisions can be followed as what people say can. */
@Tag("database")
class PlanFeedsTest {
    private static String get(String path) {
        return probe().get(path).body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "contracts", "decisions"})
    void aListIsAFeedInBothForms(String list) throws Exception {
        var atom = get("/" + list + ".atom?consortium=9N4");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new java.io.StringReader(atom)));
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("feed");
        assertThat(atom)
                .contains("NHS Northmoor West")
                .contains("/api/v1/" + list + "/9N4-")
                .doesNotContain("NHS Netherby");
        assertThat(get("/" + list + ".json?consortium=9N4"))
                .contains("\"version\":\"https://jsonfeed.org/version/1.1\"")
                .contains("/" + list + "/9N4-");
        assertThat(get("/" + list)).contains("/" + list + ".atom");
    }

    @Test
    void anEntrySaysWhatMatters() {
        assertThat(get("/plans.atom")).contains("Plan of NHS Northmoor West for 2013/14: published, version 2");
        assertThat(get("/contracts.json?q=imaging"))
                .contains("With Dale Diagnostics LLP, £27,550,000.00 over the whole term");
        assertThat(get("/decisions.atom?interest=true")).contains("2012-09-12");
    }

    @Test
    void whatIsAskedForWronglyIsRefused() {
        assertThat(probe().get("/contracts.atom?on=someday").statusCode()).isEqualTo(400);
        assertThat(probe().get("/plans.atom?consortium=ZZZ99").statusCode()).isEqualTo(400);
        assertThat(probe().get("/decisions.json?provider=!").statusCode()).isEqualTo(400);
    }
}
