/**
 * The files of the register: practices, consortia, trusts and monthly amendments, read and checked as the Organisation Data
 * Service writes them (27 columns, no headings), and how what they say becomes organisations and memberships.
 * Persons who stand in those files are left out and named nowhere (decisions/0152).
 * Words: DICTIONARY.md.
 */
package org.opencommissioning.organisations.register;
