package org.opencommissioning.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;

/**
 * Looks through a PDF, object by object, those that nothing refers to included: what could run, open, send or unpack something is found
 * by its name in the file's structure, however it is spelled or packed.
 */
final class InspectPdf {
    static final int MOST_BYTES = 20 << 20;
    private static final int MOST_PAGES = 1_000;
    private static final int MOST_LETTERS = 400_000;
    private static final int FEWEST_LETTERS = 40;
    private static final int MOST_OBJECTS = 2_000_000;
    private static final byte[] SIGN = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final Set<String> SCRIPT_KEYS = Set.of("JS", "JavaScript", "AA", "Launch");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "ResetForm", "Hide", "SetOCGState");
    private static final Set<String> FILE_KEYS =
            Set.of("EmbeddedFile", "EmbeddedFiles", "EF", "RichMediaContent", "AF");
    private static final Set<String> FILE_TYPES = Set.of(
            "EmbeddedFile",
            "FileAttachment",
            "RichMedia",
            "Movie",
            "Sound",
            "Screen",
            "3D",
            "Rendition",
            "RichMediaExecute");

    private enum Danger {
        SCRIPT,
        FILE,
        FORM_PROGRAM
    }

    /** @param findings those that refuse it, or warn */
    record Inspected(int pages, String text, List<Finding> findings) {
        boolean isRefused() {
            return findings.stream().anyMatch(finding -> !finding.rule().equals(DocumentRules.HAS_TEXT));
        }
    }

    private final Map<COSBase, Boolean> seen = new IdentityHashMap<>();
    private final Set<Danger> dangers = EnumSet.noneOf(Danger.class);

    private InspectPdf() {}

    static Inspected inspect(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(DocumentRules.IS_NOT_TOO_LARGE, "The file has more than %d MB.".formatted(MOST_BYTES >> 20));
        }
        if (!begins(bytes)) {
            return refused(DocumentRules.IS_A_PDF, "The file does not begin as a PDF does.");
        }
        if (!PackedStreams.areReasonable(bytes)) {
            return refused(
                    DocumentRules.CAN_BE_READ,
                    "A part of it is packed in an unusual way, or unpacks to more than a document can hold.");
        }
        try (var document = Loader.loadPDF(bytes)) {
            return document.isEncrypted()
                    ? refused(DocumentRules.CAN_BE_READ, "It is locked.")
                    : new InspectPdf().inspect(document);
        } catch (InvalidPasswordException locked) {
            return refused(DocumentRules.CAN_BE_READ, "It is locked by a password.");
        } catch (IOException
                | RuntimeException
                | StackOverflowError damaged) { // of many kinds, for bytes that are no PDF
            return refused(DocumentRules.CAN_BE_READ, "It is damaged and cannot be read.");
        }
    }

    private static boolean begins(byte[] bytes) {
        for (int i = 0; i < SIGN.length; i++) {
            if (bytes.length <= i || bytes[i] != SIGN[i]) {
                return false;
            }
        }
        return true;
    }

    private Inspected inspect(PDDocument document) throws IOException {
        var structure = document.getDocument();
        look(structure.getTrailer());
        for (var key : List.copyOf(structure.getXrefTable().keySet())) {
            look(structure.getObjectFromPool(key));
        }
        var findings = new ArrayList<Finding>();
        if (dangers.contains(Danger.SCRIPT)) {
            findings.add(Finding.ofFile(
                    DocumentRules.HAS_NO_SCRIPTS, "It holds a script, or an action that starts something."));
        }
        if (dangers.contains(Danger.FILE)) {
            findings.add(Finding.ofFile(DocumentRules.HOLDS_NO_FILES, "It holds another file, a film or a sound."));
        }
        if (dangers.contains(Danger.FORM_PROGRAM)) {
            findings.add(Finding.ofFile(DocumentRules.HAS_NO_FORM_PROGRAM, "It is a form that is a program (XFA)."));
        }
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            findings.add(Finding.ofFile(DocumentRules.IS_NOT_TOO_LARGE, "It has %,d pages.".formatted(pages)));
        }
        var text = findings.isEmpty() ? text(document) : "";
        if (findings.isEmpty() && text.strip().length() < FEWEST_LETTERS) {
            findings.add(Finding.ofFile(DocumentRules.HAS_TEXT, "No text was found in it."));
        }
        return new Inspected(pages, text, List.copyOf(findings));
    }

    private static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        var text = new StringWriter();
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages && text.getBuffer().length() < MOST_LETTERS; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, text);
        }
        var whole = text.toString().replace("\u0000", "");
        return whole.substring(0, Math.min(whole.length(), MOST_LETTERS));
    }

    private static Inspected refused(Rule rule, String message) {
        return new Inspected(0, "", List.of(Finding.ofFile(rule, message)));
    }

    /** Goes through everything that hangs together, without going round in circles and without a deep stack. */
    private void look(COSBase first) throws IOException {
        var open = new ArrayList<COSBase>();
        open.add(first);
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next == null || seen.put(next, true) != null) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new IOException("More objects than a document can have");
            }
            switch (next) {
                case COSObject reference -> open.add(reference.getObject());
                case COSArray array -> array.forEach(open::add);
                case COSDictionary dictionary -> {
                    judge(dictionary);
                    dictionary.getValues().forEach(open::add);
                }
                default -> {
                    // Numbers, names and texts do nothing.
                }
            }
        }
    }

    private void judge(COSDictionary dictionary) {
        for (var key : dictionary.keySet()) {
            var name = key.getName();
            if (SCRIPT_KEYS.contains(name)) {
                dangers.add(Danger.SCRIPT);
            } else if (FILE_KEYS.contains(name)) {
                dangers.add(Danger.FILE);
            } else if (name.equals("XFA")) {
                dangers.add(Danger.FORM_PROGRAM);
            }
        }
        var action = dictionary.getDictionaryObject(COSName.S);
        if (action instanceof COSName name && ACTIONS.contains(name.getName())) {
            dangers.add(Danger.SCRIPT);
        }
        for (var key : List.of(COSName.TYPE, COSName.SUBTYPE, COSName.S)) {
            if (dictionary.getDictionaryObject(key) instanceof COSName name && FILE_TYPES.contains(name.getName())) {
                dangers.add(Danger.FILE);
            }
        }
    }
}
