package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {
    private static List<DemoDelivery> plans() {
        return Stream.concat(
                        Northmoor.deliveries().stream(),
                        new InventedCountry(InventedCountry.USUAL_SEED, CountrySize.TINY).deliveries())
                .filter(delivery -> delivery.kind().equals("plans"))
                .toList();
    }

    @Test
    void aPlanNamesTheVeryBytesThatArePrintedOfIt() throws IOException {
        int printed = 0;
        for (var plan : plans()) {
            var document = PlanDocument.of(plan);
            if (document.isPresent()) {
                printed++;
                assertThat(new String(plan.bytes(), StandardCharsets.UTF_8))
                        .as(plan.fileName())
                        .contains("," + PlanDocument.hash(document.get()));
                assertThat(PlanDocument.of(plan).get()).isEqualTo(document.get());
            }
        }
        assertThat(printed).isGreaterThanOrEqualTo(3);
    }

    @Test
    void itIsAPageOrTwoThatSayWhatThePlanSays() throws IOException {
        var plan = plans().stream()
                .filter(one -> one.fileName().equals("northmoor-west-plan-2012-13.csv"))
                .findFirst()
                .orElseThrow();
        try (var document = Loader.loadPDF(PlanDocument.of(plan).orElseThrow())) {
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("The plan of NHS Northmoor West for 2012/13");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("more people to die where they wish to.")
                    .contains("People are scanned within six weeks: from 67 to 90 per cent of scans by 31 March 2013.")
                    .contains("Hospital care: £178,000,000")
                    .contains("Together: £");
        }
    }

    @Test
    void nothingInItIsPackedOrDated() throws IOException {
        for (var plan : plans()) {
            var document = PlanDocument.of(plan);
            if (document.isPresent()) {
                assertThat(new String(document.get(), ISO_8859_1))
                        .startsWith("%PDF-1.4")
                        .doesNotContain("Filter", "CreationDate", "/ID");
            }
        }
    }
}
