package org.opencommissioning.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.returns.Finding;

class InspectPdfTest {
    private static final String WORDS = "Carers have time off, and somebody answers the telephone at night.";

    private static String[] rules(byte[] bytes) {
        return InspectPdf.inspect(bytes).findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .toArray(String[]::new);
    }

    @Test
    void aDocumentThatCanDoNothingIsTakenWithItsText() {
        var inspected = InspectPdf.inspect(TestPdf.saying(WORDS));
        assertThat(inspected.findings()).isEmpty();
        assertThat(inspected.text()).contains("Carers have time off");
        assertThat(inspected.pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>",
                "/OpenAction<</S/J#61vaScript/J#53(app.alert\\(1\\))>>",
                "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>",
                "/OpenAction<</S/Launch/F(calc.exe)>>",
                "/AA<</WC<</S/URI/URI(http://x.example)>>>>",
                "/OpenAction<</S/GoToR/F(other.pdf)>>",
                "/OpenAction<</S/SubmitForm/F(http://x.example)>>"
            })
    void scriptsAndActionsAreRefusedHoweverTheyAreSpelled(String catalog) {
        assertThat(rules(TestPdf.with(WORDS, catalog, ""))).containsExactly("DO04");
    }

    @Test
    void aScriptThatNothingRefersToIsFound() {
        assertThat(rules(TestPdf.with(WORDS, "", "", "<</S/JavaScript/JS(app.alert\\(1\\))>>")))
                .containsExactly("DO04");
    }

    @Test
    void aPlaceToOpenAtAndALinkAreNoScripts() {
        assertThat(rules(TestPdf.with(
                        WORDS,
                        "/OpenAction[3 0 R/Fit]",
                        "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://nhs.example)>>>>]")))
                .isEmpty();
    }

    @Test
    void otherFilesAndFilmsAreRefused() {
        var file = "<</Type/EmbeddedFile/Length 2>>\nstream\nhi\nendstream";
        assertThat(rules(TestPdf.with(WORDS, "/Names<</EmbeddedFiles<</Names[]>>>>", "", file)))
                .containsExactly("DO05");
        assertThat(rules(TestPdf.with(WORDS, "", "/Annots[<</Subtype/RichMedia>>]")))
                .containsExactly("DO05");
    }

    @Test
    void aFormThatIsAProgramIsRefused() {
        assertThat(rules(TestPdf.with(WORDS, "/AcroForm<</XFA[]>>", ""))).containsExactly("DO06");
    }

    @Test
    void theTypeIsToldByTheContent() {
        assertThat(rules("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("DO02");
        assertThat(rules(" %PDF-1.4".getBytes(StandardCharsets.UTF_8))).containsExactly("DO02");
        assertThat(rules("%PDF-1.4 and nothing of the kind".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("DO03");
    }

    @Test
    void whatIsTooLargeIsRefusedWithoutALook() {
        var large = Arrays.copyOf(TestPdf.saying(WORDS), InspectPdf.MOST_BYTES + 1);
        assertThat(rules(large)).containsExactly("DO01");
        assertThat(InspectPdf.inspect(large).findings().getFirst().message()).contains("more than 20 MB");
    }

    @Test
    void aLockedDocumentIsRefused() throws IOException {
        var locked = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(TestPdf.saying(WORDS))) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(locked);
        }
        assertThat(rules(locked.toByteArray())).containsExactly("DO03");
    }

    @Test
    void aDocumentThatUnpacksToTooMuchIsRefusedBeforeItIsRead() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                out.write(zeros);
            }
        }
        var stream = "<</Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n"
                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
        assertThat(packed.size()).isLessThan(200_000);
        assertThat(rules(TestPdf.with(WORDS, "", "", stream))).containsExactly("DO03");
    }

    @Test
    void whatIsPackedTwiceOrInAnOldWayIsRefused() {
        var twice = "<</Filter[/FlateDecode /Fl#61teDecode]/Length 2>>\nstream\nhi\nendstream";
        assertThat(rules(TestPdf.with(WORDS, "", "", twice))).containsExactly("DO03");
        var old = "<</Filter/LZWDecode/Length 2>>\nstream\nhi\nendstream";
        assertThat(rules(TestPdf.with(WORDS, "", "", old))).containsExactly("DO03");
    }

    @Test
    void aScanIsTakenWithAWordAboutIt() {
        var inspected = InspectPdf.inspect(TestPdf.saying(""));
        assertThat(inspected.isRefused()).isFalse();
        assertThat(inspected.findings()).extracting(Finding::rule).containsExactly(DocumentRules.HAS_TEXT);
    }
}
