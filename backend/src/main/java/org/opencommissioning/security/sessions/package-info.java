/**
 * Signing in and being recognised: sessions with their cookie, what slows down guessing without locking anybody out, and the
 * doorkeeper who stands before everything that asks for a caller. Words: session (DICTIONARY.md).
 */
package org.opencommissioning.security.sessions;
