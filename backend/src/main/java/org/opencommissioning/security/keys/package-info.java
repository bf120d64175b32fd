/**
 * Keys by which programs act for somebody: shown once, kept as a hash, for some acts and for a time. Words: key holder
 * (DICTIONARY.md).
 */
package org.opencommissioning.security.keys;
