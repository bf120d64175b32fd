package org.opencommissioning.documents;

import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** What a document must be, so that everybody can open it without danger. */
public final class DocumentRules {
    static final Rule IS_NOT_TOO_LARGE = new Rule(
            "DO01",
            REFUSE_FILE,
            "A document has at most 20 MB and 1,000 pages.",
            "Save it with smaller pictures (\"reduced size\" or \"for the web\"), or send its parts one by one.");
    static final Rule IS_A_PDF = new Rule(
            "DO02",
            REFUSE_FILE,
            "A document is a PDF, whatever its name says.",
            "Open it in the program that wrote it and save or print it as PDF.");
    static final Rule CAN_BE_READ = new Rule(
            "DO03",
            REFUSE_FILE,
            "A document is whole, is not locked by a password and is packed as PDFs usually are.",
            "Save it again without a password, and look whether it opens.");
    static final Rule HAS_NO_SCRIPTS = new Rule(
            "DO04",
            REFUSE_FILE,
            "A document holds no scripts and starts nothing: no JavaScript, no action that runs a program, sends a form"
                    + " or opens another file.",
            "Print it to PDF, which leaves only what can be seen, and send that.");
    static final Rule HOLDS_NO_FILES = new Rule(
            "DO05",
            REFUSE_FILE,
            "A document holds no other files, films or sounds.",
            "Take the attachments out, or print it to PDF; send what belongs to it as documents of their own.");
    static final Rule HAS_NO_FORM_PROGRAM = new Rule(
            "DO06",
            REFUSE_FILE,
            "A document is no form of the kind that is a program (XFA).",
            "Print the filled-in form to PDF and send that.");
    static final Rule HAS_TEXT = new Rule(
            "DO07",
            WARN,
            "A document has text that can be searched and read aloud.",
            "It looks like a scan. Send the PDF that the writing program makes, if there is one.");
    static final Rule IS_NOT_HARMFUL =
            new Rule("DO08", REFUSE_FILE, "The scanner of files finds nothing in it.", "Make the document anew.");

    /** All of them, in the order of their ids. */
    public static final List<Rule> ALL = List.of(
            IS_NOT_TOO_LARGE,
            IS_A_PDF,
            CAN_BE_READ,
            HAS_NO_SCRIPTS,
            HOLDS_NO_FILES,
            HAS_NO_FORM_PROGRAM,
            HAS_TEXT,
            IS_NOT_HARMFUL);

    private DocumentRules() {}
}
