package org.opencommissioning.returns.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name is never trusted. */
enum FileKind {
    TEXT(""),
    WORKBOOK(""),
    PDF("a PDF"),
    OLD_OFFICE("an old Excel workbook (.xls), or one locked by a password"),
    OTHER_ARCHIVE("a zip archive or a document of another program"),
    OPEN_DOCUMENT("an OpenDocument file"),
    WEB_PAGE("a web page"),
    XML("an XML document"),
    JSON("JSON"),
    RICH_TEXT("a rich text document"),
    PICTURE("a picture"),
    COMPRESSED("a compressed file");

    /** In a sentence: "This is a PDF". */
    final String called;

    FileKind(String called) {
        this.called = called;
    }

    /** @param head the first bytes of the file, a few hundred at least where it has them */
    static FileKind of(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return start.contains("mimetypeapplication/vnd.oasis") ? OPEN_DOCUMENT : WORKBOOK;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (start.startsWith("\u001f\u008b") || start.startsWith("7z\u00bc\u00af") || start.startsWith("Rar!")) {
            return COMPRESSED;
        }
        if (start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("GIF8")
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*")) {
            return PICTURE;
        }
        return ofText(start.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT));
    }

    private static FileKind ofText(String start) {
        if (start.startsWith("%pdf")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (start.startsWith("<?xml")) {
            return XML;
        }
        if (start.startsWith("<")) {
            return WEB_PAGE;
        }
        return start.startsWith("{") || start.startsWith("[{") ? JSON : TEXT;
    }
}
