package org.opencommissioning.spending;

import java.util.regex.Pattern;

/** The legal form at the end of a company's name, which the Companies Act lets be written in full or short (2006, section 58 and 59). */
enum LegalForm {
    LIMITED("LTD|LIMITED"),
    PLC("PLC|P L C|PUBLIC LIMITED COMPANY"),
    LLP("LLP|L L P|LIMITED LIABILITY PARTNERSHIP"),
    CIC("CIC|C I C|COMMUNITY INTEREST COMPANY");

    private final Pattern end;

    LegalForm(String spellings) {
        end = Pattern.compile(" (" + spellings + ")$");
    }

    /**
     * The name with its legal form written in one way: names of one company are then equal.
     *
     * @param name capitals, digits and single blanks
     */
    static String inOneWay(String name) {
        for (var form : values()) {
            var written = form.end.matcher(name);
            if (written.find()) {
                return written.replaceFirst(" " + form.name());
            }
        }
        return name;
    }
}
