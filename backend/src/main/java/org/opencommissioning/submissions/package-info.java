/**
 * What an organisation's people do with a return: bring its file in, read what was found, say what its columns are, see what the public
 * will see, have it approved by a second person, publish it at once or at a set time. Everything here stays behind the wall.
 * May use the rooms below and publication. Words: Submission, Held, Finding, Approver (DICTIONARY.md).
 */
package org.opencommissioning.submissions;
