/**
 * The second factor: codes that a telephone computes (RFC 6238), and codes on paper for when it is lost.
 * Words: account (DICTIONARY.md).
 */
package org.opencommissioning.security.factor;
