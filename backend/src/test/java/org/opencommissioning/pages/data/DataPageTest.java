package org.opencommissioning.pages.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.probe;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DataPageTest {
    @Test
    void itSaysHowMuchThereIsAndHowGood() {
        assertThat(words("/data"))
                .contains("1,482 rows, 3 publishers, April 2011 to March 2013")
                .contains("2 more lines, £57,650, are held for a person to look at and are in no total.")
                .contains("56% of payment lines name a supplier that is matched to the register.");
    }

    @Test
    void everyFileItNamesIsThere() {
        var paths = Pattern.compile("\"path\":\"(/api/v1/[^\"]+)\"")
                .matcher(probe().get("/_page/data").body());
        while (paths.find()) {
            assertThat(probe().get(paths.group(1)).statusCode())
                    .as(paths.group(1))
                    .isEqualTo(200);
        }
    }

    @Test
    void searchEnginesAreToldOfTheDatasets() {
        assertThat(page("/data").body()).contains("\"@type\":\"DataCatalog\"").contains("\"@type\":\"Dataset\"");
    }
}
