package org.opencommissioning.pages.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.probe;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SupplierPageTest {
    @Test
    void aSupplierThatNoRegisterKnowsHasItsPage() {
        var found = Pattern.compile("/suppliers/\\d+")
                .matcher(probe().get("/api/v1/search?q=moorcare").body());
        assertThat(found.find()).isTrue();
        assertThat(words(found.group()))
                .containsPattern("Moorcare Homes (Ltd|Limited) was paid £")
                .contains("Supplier, not matched to the register")
                .contains("Publishers wrote the name in 2 ways.")
                .contains("Moorcare Homes Ltd")
                .contains("Moorcare Homes Limited");
        assertThat(found.find()).as("both ways of writing it are one supplier").isFalse();
    }

    @Test
    void aNumberThatNobodyHasIsAPageNotFound() {
        for (var address :
                new String[] {"/suppliers/999999", "/suppliers/0", "/suppliers/x", "/suppliers/99999999999"}) {
            assertThat(page(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void aSupplierIsNotThereBeforeItWasFirstPaid() {
        assertThat(page("/suppliers/1?asAt=4").statusCode()).isIn(200, 404);
        assertThat(page("/suppliers/1?asAt=3").statusCode()).isEqualTo(404);
    }
}
