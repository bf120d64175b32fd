/**
 * Mail: written into the database in the transaction of the act that it tells of, sent after it, tried again where it fails.
 * May use values and database. Words: mail, outbox (DICTIONARY.md).
 */
package org.opencommissioning.mail;
