package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/**
 * A PDF of plain text in the making: A4, one column. It is written by hand and nothing in it is packed or dated, so that the bytes, and
 * with them the hash that a plan names, are the same on every machine.
 */
final class PdfText {
    private static final int TOP = 780;
    private static final int BOTTOM = 60;
    private static final int LEFT = 56;
    private static final int INDENT = 14;
    /** In the widest letters a line still ends on the page. */
    private static final int LETTERS = 82;

    private static final int SIZE = 11;
    private static final int LEADING = 16;
    /** Objects before the first page: catalog, pages, two fonts, information. */
    private static final int FIRST = 5;

    private final String title;
    private final List<StringBuilder> pages = new ArrayList<>();
    private int y;

    PdfText(String title) {
        this.title = title;
        line("F2", 18, LEFT, 30, title);
    }

    PdfText heading(String words) {
        if (y < BOTTOM + 4 * LEADING) { // no heading stands alone at the end of a page
            y = BOTTOM;
        }
        y -= LEADING / 2;
        return line("F2", 13, LEFT, LEADING + 4, words);
    }

    PdfText paragraph(String words) {
        return lines(words, LEFT, LETTERS);
    }

    PdfText item(String words) {
        return lines("- " + words, LEFT + INDENT, LETTERS - 3);
    }

    private PdfText lines(String words, int x, int letters) {
        var line = new StringBuilder();
        for (var word : words.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                line("F1", SIZE, x, LEADING, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line("F1", SIZE, x, LEADING, line.toString());
    }

    private PdfText line(String font, int size, int x, int leading, String words) {
        if (pages.isEmpty() || y - leading < BOTTOM) {
            pages.add(new StringBuilder());
            y = TOP + leading;
        }
        y -= leading;
        pages.getLast().append("BT /%s %d Tf %d %d Td (%s) Tj ET\n".formatted(font, size, x, y, escaped(words)));
        return this;
    }

    /** Letters of Western Europe as they are; others are not in the standard fonts. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)")
                .replace('’', '\'')
                .replaceAll("[^\\x20-\\x7e\\xa0-\\xff]", "?");
    }

    byte[] toByteArray() {
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            kids.append(FIRST + 1 + 2 * page).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R/Lang(en-GB)/ViewerPreferences<</DisplayDocTitle true>>>>");
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
        objects.add("<</Title(" + escaped(title) + ")>>");
        for (int page = 0; page < pages.size(); page++) {
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (FIRST + 2 + 2 * page)
                    + " 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>");
            objects.add("<</Length " + pages.get(page).length() + ">>\nstream\n" + pages.get(page) + "endstream");
        }
        return written(objects).getBytes(ISO_8859_1);
    }

    private static String written(List<String> objects) {
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = text.length();
        return text.append("xref\n0 ")
                .append(objects.size() + 1)
                .append('\n')
                .append(places)
                .append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R/Info 5 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString();
    }
}
