package org.opencommissioning.alerts;

/**
 * One thing that is new, for a mail.
 *
 * @param title one line
 * @param words what was said, in short; empty where the title says all
 * @param path  of the page that shows it
 */
record News(String title, String words, String path) {}
