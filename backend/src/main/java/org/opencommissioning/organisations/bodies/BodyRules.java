package org.opencommissioning.organisations.bodies;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;

import java.util.List;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.values.Period;

/** What files about organisations must keep to. */
final class BodyRules {
    static final Rule IS_JSON = new Rule(
            "OB01", REFUSE_FILE, "The file is JSON of the list's shape.", "Send the file as it was published.");
    static final Rule HAS_ROWS =
            new Rule("OB02", REFUSE_FILE, "At least one row can be taken in.", "Mend the rows that are named.");
    static final Rule HAS_COLUMNS = new Rule(
            "OB03",
            REFUSE_FILE,
            "The columns that the list cannot do without are there.",
            "Name the columns as in the description of the file.");
    static final Rule IS_OF_ONE_DAY =
            new Rule("OB04", REFUSE_FILE, "The file is sent for the day it speaks of.", "Give the day of the file.");
    static final Rule ROW_IS_WHOLE = new Rule(
            "OB05",
            REFUSE_ROW,
            "Each row has as many cells as there are headings.",
            "Look for a comma or a quotation mark too many or too few in the row.");
    static final Rule CODE_FITS = new Rule(
            "OB10", REFUSE_ROW, "An organisation is given by its code.", "Write the code as the register does.");
    static final Rule HAS_NAME = new Rule("OB11", REFUSE_ROW, "The organisation has a name.", "Fill in the name.");
    static final Rule WORD_IS_KNOWN = new Rule(
            "OB12",
            REFUSE_ROW,
            "Words that stand for roles, events, posts and reasons are those of the description.",
            "Choose one of the words that the message lists.");
    static final Rule DATE_IS_A_DAY =
            new Rule("OB13", REFUSE_ROW, "A date is a day, 2013-04-01 or 01/04/2013.", "Write day, month and year.");
    static final Rule ENDS_AFTER_IT_BEGINS = new Rule(
            "OB14", REFUSE_ROW, "What ends does not end before it begins.", "Correct the first or the last day.");
    static final Rule SHARE_IS_PERCENT = new Rule(
            "OB15", REFUSE_ROW, "A share is a number above 0, at most 100.", "Write percent as a plain number.");
    static final Rule IDENTIFIER_FITS = new Rule(
            "OB16",
            REFUSE_ROW,
            "An identifier names its list and the number in it, GB-COH-01234567.",
            "Write the list as org-id.guide does, then the number.");
    static final Rule IS_SAID_ONCE =
            new Rule("OB17", REFUSE_ROW, "A file says a thing once.", "Take the second row out.");
    static final Rule COORDINATES_ARE_DEGREES = new Rule(
            "OB18",
            REFUSE_ROW,
            "Coordinates are a latitude and a longitude in degrees (WGS84), 54.5701, -1.3185.",
            "Write two plain numbers, the latitude first; convert metres of the National Grid to degrees.");
    static final Rule LATITUDE_FIRST = new Rule(
            "OB19", REFUSE_ROW, "Latitude stands before longitude.", "Swap the two numbers: Leeds is 53.80, -1.55.");
    static final Rule ORGANISATION_IS_KNOWN = new Rule(
            "OB20",
            REFUSE_ROW,
            "The organisation spoken of is in the register.",
            "Publish the register that holds it first, or correct the code.");
    static final Rule SUCCESSOR_IS_KNOWN = new Rule(
            "OB21",
            REFUSE_ROW,
            "What comes after a body exists.",
            "Publish the register that holds the successor first, or correct its code.");
    static final Rule NO_CIRCLE = new Rule(
            "OB22",
            REFUSE_ROW,
            "Nobody comes after those who came after it.",
            "Look which of the successions in the circle is the wrong way round.");
    static final Rule CODE_IS_NOT_REUSED = new Rule(
            "OB23",
            REFUSE_ROW,
            "A code is never used for another organisation.",
            "Give the new organisation a code of its own, or correct the dates.");
    static final Rule POST_HAS_ONE_HOLDER = new Rule(
            "OB24", REFUSE_ROW, "A post is held by one person at a time.", "Say when the one left and the other came.");
    static final Rule IN_ITS_LIFE = new Rule(
            "OB25",
            REFUSE_ROW,
            "What is said of an organisation falls into its life.",
            "Correct the day, or the register's open and close dates.");
    static final Rule ONE_CONSORTIUM = new Rule(
            "OB26",
            REFUSE_ROW,
            "A practice is in one consortium at a time.",
            "Assign it from the day after it left the consortium that the register names.");
    static final Rule CODE_ONCE = new Rule(
            "OB27", REFUSE_ROW, "A code stands once in a list.", "Keep the row that is right and take the others out.");
    static final Rule IN_GREAT_BRITAIN = new Rule(
            "OB28",
            REFUSE_ROW,
            "An organisation is between latitudes 49.8 and 60.9 and longitudes -8.7 and 1.8.",
            "Correct the coordinates: Great Britain lies within.");
    static final Rule IN_ONE_PLACE = new Rule(
            "OB29",
            REFUSE_ROW,
            "An organisation is in one place at a time.",
            "Say until when it was in the one place and from when in the other.");
    static final Rule IS_OF_ENGLAND = new Rule(
            "OB30",
            NOTE,
            "The register holds bodies of the NHS in England.",
            "Nothing to do: bodies of other countries are left out.");
    static final Rule SERVICE_OF_A_PRACTICE = new Rule(
            "OB31",
            REFUSE_ROW,
            "Services beyond the basic contract are offered by GP practices.",
            "Correct the code, or leave the row out: what other providers do is not told in this list.");
    static final Rule WORDS_ARE_SHORT = new Rule(
            "OB32",
            REFUSE_ROW,
            "The name of a service has at most 120 letters, what is said of it at most 500.",
            "Shorten it: name the service in the value, and say for whom, when and where in the detail.");

    /** All of them, in the order of their ids. */
    static final List<Rule> ALL = List.of(
            IS_JSON,
            HAS_ROWS,
            HAS_COLUMNS,
            IS_OF_ONE_DAY,
            ROW_IS_WHOLE,
            CODE_FITS,
            HAS_NAME,
            WORD_IS_KNOWN,
            DATE_IS_A_DAY,
            ENDS_AFTER_IT_BEGINS,
            SHARE_IS_PERCENT,
            IDENTIFIER_FITS,
            IS_SAID_ONCE,
            COORDINATES_ARE_DEGREES,
            LATITUDE_FIRST,
            ORGANISATION_IS_KNOWN,
            SUCCESSOR_IS_KNOWN,
            NO_CIRCLE,
            CODE_IS_NOT_REUSED,
            POST_HAS_ONE_HOLDER,
            IN_ITS_LIFE,
            ONE_CONSORTIUM,
            CODE_ONCE,
            IN_GREAT_BRITAIN,
            IN_ONE_PLACE,
            IS_OF_ENGLAND,
            SERVICE_OF_A_PRACTICE,
            WORDS_ARE_SHORT);

    private BodyRules() {}

    static void mustBeOneDay(Period period) throws RefusedFile {
        if (!period.to().equals(period.from().plusDays(1))) {
            throw new RefusedFile(
                    Finding.ofFile(IS_OF_ONE_DAY, "The file is sent for %s, not for one day.".formatted(period)));
        }
    }
}
