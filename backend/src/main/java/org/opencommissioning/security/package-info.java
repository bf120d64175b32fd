/**
 * Who asks, and what they may do: callers, their grants, and the one table of permissions. Accounts, sign-in and keys live here,
 * behind the wall; rooms above ask {@link org.opencommissioning.security.Permissions} and know no account.
 * May use values, database, api, mail. Words: Caller, Grant, Role, Act (DICTIONARY.md).
 */
package org.opencommissioning.security;
