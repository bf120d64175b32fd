package org.opencommissioning.returns;

/**
 * One check of a return type. Its id never changes meaning and is never used again.
 *
 * @param id       such as {@code SP10}
 * @param sentence what must be true, in plain English, as the submitter reads it
 * @param mend     what to do when it is not
 */
public record Rule(String id, Severity severity, String sentence, String mend) {}
