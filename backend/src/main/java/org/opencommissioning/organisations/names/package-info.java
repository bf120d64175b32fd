/**
 * Whom a name means: names as publishers write them, cut off, misspelt, abbreviated, beside the names of the register.
 * General rules and public abbreviations only; no list of spellings. A name that could mean two organisations means none
 * (decisions/0153). Words: DICTIONARY.md.
 */
package org.opencommissioning.organisations.names;
