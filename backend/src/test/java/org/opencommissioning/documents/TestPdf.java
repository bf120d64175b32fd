package org.opencommissioning.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small PDFs written by hand, so that each holds exactly what a test is about. */
public final class TestPdf {
    private TestPdf() {}

    /** One page with some words. */
    public static byte[] saying(String words) {
        return with(words, "", "");
    }

    /**
     * @param catalog more entries of the document's catalog
     * @param page    more entries of its page
     * @param more    further objects, from number 6 on
     */
    public static byte[] with(String words, String catalog, String page, String... more) {
        var stream = "BT /F1 12 Tf 20 200 Td (" + words + ") Tj ET\n";
        var objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>" + page
                        + ">>",
                "<</Length " + stream.length() + ">>\nstream\n" + stream + "endstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
        objects.addAll(List.of(more));
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = text.length();
        text.append("xref\n0 ").append(objects.size() + 1).append('\n').append(places);
        text.append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
